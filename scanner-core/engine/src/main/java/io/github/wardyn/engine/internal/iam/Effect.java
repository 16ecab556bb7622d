package io.github.wardyn.engine.internal.iam;

/** What a statement does to the requests that it matches. */
enum Effect {
    ALLOW,
    DENY
}
