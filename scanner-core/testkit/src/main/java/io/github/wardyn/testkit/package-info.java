/**
 * What a rule's author tests with: {@link io.github.wardyn.testkit.RuleCases} reads the cases beside a rule,
 * {@link io.github.wardyn.testkit.RuleCase} runs one. A plug-in's rules are tested the same way.
 */
@NullMarked
package io.github.wardyn.testkit;

import org.jspecify.annotations.NullMarked;
