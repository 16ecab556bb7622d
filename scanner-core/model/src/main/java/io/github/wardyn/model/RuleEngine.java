package io.github.wardyn.model;

/** Judges snapshots by rules. The same request always gives the same report. */
public interface RuleEngine {

    /**
     * Gives every subject of every rule a verdict.
     *
     * @return the report; what could not be judged stands in it as unknown
     */
    ScanReport evaluate(EvaluationRequest request);
}
