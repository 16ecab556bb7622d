package io.github.wardyn.model;

/** What CloudFormation does with a resource that leaves a stack; Terraform's prevent_destroy counts as RETAIN. */
public enum DeletionPolicy implements WireName {
    DELETE("Delete"),
    RETAIN("Retain"),
    RETAIN_EXCEPT_ON_CREATE("RetainExceptOnCreate"),
    SNAPSHOT("Snapshot");

    private final String wireName;

    DeletionPolicy(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
