package io.github.wardyn.model;

/** The three key tiers, weakest first, so that they compare by order. A table is never without encryption. */
public enum KeyType implements WireName {
    AWS_OWNED("aws-owned"),
    AWS_MANAGED("aws-managed"),
    CUSTOMER_MANAGED("customer-managed");

    private final String wireName;

    KeyType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
