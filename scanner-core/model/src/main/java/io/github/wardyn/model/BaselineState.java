package io.github.wardyn.model;

/** How a finding compares with an earlier report. */
public enum BaselineState implements WireName {
    /** Not in the earlier report. */
    NEW("new"),
    /** In both, alike. */
    UNCHANGED("unchanged"),
    /** In both, with another observed value or severity. */
    CHANGED("changed"),
    /** Only in the earlier report, and the resource was read this time. */
    RESOLVED("resolved"),
    /** Only in the earlier report, and its account, Region or file was not read this time. */
    NOT_OBSERVED("not-observed");

    private final String wireName;

    BaselineState(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
