package io.github.wardyn.model;

/** Kind of input that a snapshot came from; a rule says in which it can judge. */
public enum World implements WireName {
    /** Answers of AWS. */
    LIVE("live"),
    /** A CloudFormation, SAM or CDK template. */
    CLOUDFORMATION("cloudformation"),
    /** A Terraform configuration. */
    TERRAFORM("terraform"),
    /** A Terraform plan. */
    PLAN("plan");

    private final String wireName;

    World(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
