package io.github.wardyn.model;

/** What a scalable target scales. */
public enum ScalableDimension implements WireName {
    TABLE_READ_CAPACITY_UNITS("dynamodb:table:ReadCapacityUnits"),
    TABLE_WRITE_CAPACITY_UNITS("dynamodb:table:WriteCapacityUnits"),
    INDEX_READ_CAPACITY_UNITS("dynamodb:index:ReadCapacityUnits"),
    INDEX_WRITE_CAPACITY_UNITS("dynamodb:index:WriteCapacityUnits");

    private final String wireName;

    ScalableDimension(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
