package io.github.wardyn.rulecompiler.internal.catalog;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleText;

/**
 * A rule whose {@code rule.yaml} could be read.
 *
 * @param folder where it lives
 * @param yaml what was read, for places in messages
 * @param definition what the engine needs
 * @param text what a reader needs
 */
public record ParsedRule(RuleFolder folder, MappingNode yaml, RuleDefinition definition, RuleText text) {}
