package io.github.wardyn.model;

/** Version of a global table. */
public enum GlobalTableVersion implements WireName {
    /** The legacy version, which does not support customer managed keys. */
    V2017_11_29("2017.11.29"),
    /** The current version. */
    V2019_11_21("2019.11.21");

    private final String wireName;

    GlobalTableVersion(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
