package io.github.wardyn.rulecompiler.mutation;

/**
 * A rule that says something else.
 *
 * @param line the line of the change
 * @param change what was changed, as {@code before -> after}
 * @param drl the whole file with it
 */
record Mutant(int line, String change, String drl) {}
