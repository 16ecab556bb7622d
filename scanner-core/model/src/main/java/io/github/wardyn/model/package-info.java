/**
 * The nouns of the scanner and the interfaces that others implement; depends on nothing but the JDK.
 *
 * <p>Start with {@link io.github.wardyn.model.Fact} (what was seen), {@link io.github.wardyn.model.Snapshot} (all that
 * was seen at one instant), {@link io.github.wardyn.model.Finding} (what a rule says of it) and
 * {@link io.github.wardyn.model.ScanReport} (what is reported). The interfaces that a plug-in implements are
 * {@link io.github.wardyn.model.FactSource}, {@link io.github.wardyn.model.RulePack},
 * {@link io.github.wardyn.model.RuleEngine} and {@link io.github.wardyn.model.Reporter}.
 */
@NullMarked
package io.github.wardyn.model;

import org.jspecify.annotations.NullMarked;
