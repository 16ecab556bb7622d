/**
 * The rule network: the only place of the engine that knows Drools. {@link
 * io.github.wardyn.engine.internal.drools.RuleBase} is made once from the models that rule packs carry; each account is
 * judged in a {@link io.github.wardyn.engine.internal.drools.RuleSession} of its own.
 */
@NullMarked
package io.github.wardyn.engine.internal.drools;

import org.jspecify.annotations.NullMarked;
