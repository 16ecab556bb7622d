/** Reads rule folders: finds them, reads {@code rule.yaml} into definitions and checks what a single file cannot show. */
@NullMarked
package io.github.wardyn.rulecompiler.internal.catalog;

import org.jspecify.annotations.NullMarked;
