package io.github.wardyn.model;

import org.jspecify.annotations.Nullable;

/**
 * AWS Backup's settings of an account in one Region.
 *
 * @param id the ARN, or the template's root and logical id
 * @param dynamoDbOptIn true where AWS Backup protects DynamoDB tables by tag or wildcard
 * @param dynamoDbManagement true where AWS Backup manages DynamoDB backups fully
 * @param unknowns the components that could not be learnt
 * @param origin where the fact came from
 */
@ReadBy("backup:DescribeRegionSettings")
public record BackupRegionSettings(
        ResourceId id,
        @Nullable Boolean dynamoDbOptIn,
        @Nullable Boolean dynamoDbManagement,
        Unknowns unknowns,
        Origin origin)
        implements Fact {
    public BackupRegionSettings {
        unknowns.explain("dynamoDbOptIn", dynamoDbOptIn).explain("dynamoDbManagement", dynamoDbManagement);
    }
}
