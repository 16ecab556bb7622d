package io.github.wardyn.model;

/**
 * What the consequence of a rule calls, as a global of that name. Nothing else may stand in a consequence.
 */
public interface Findings {

    /**
     * Says that a subject is in the rule's bad state.
     *
     * @param ruleId the rule's own code
     * @param fact the subject, or a derived fact about it
     * @param evidence paths from the fact to the components that show the bad state; links on the way are reported as
     *     related resources
     */
    void fail(String ruleId, Fact fact, String... evidence);

    /**
     * Says that a subject complies, whatever is unknown of it.
     *
     * @param ruleId the rule's own code
     * @param fact the subject, or a derived fact about it
     */
    void pass(String ruleId, Fact fact);
}
