package io.github.wardyn.aws.dynamodb;

import io.github.wardyn.aws.internal.call.Call;

/** The operations of DynamoDB that the collector calls, with the rates that AWS documents. */
enum DynamoDbCall implements Call {
    LIST_TABLES("dynamodb:ListTables"),
    DESCRIBE_TABLE("dynamodb:DescribeTable"),
    DESCRIBE_CONTINUOUS_BACKUPS("dynamodb:DescribeContinuousBackups", 10),
    DESCRIBE_TIME_TO_LIVE("dynamodb:DescribeTimeToLive"),
    DESCRIBE_CONTRIBUTOR_INSIGHTS("dynamodb:DescribeContributorInsights"),
    DESCRIBE_KINESIS_STREAMING_DESTINATION("dynamodb:DescribeKinesisStreamingDestination"),
    LIST_TAGS_OF_RESOURCE("dynamodb:ListTagsOfResource", 10),
    GET_RESOURCE_POLICY("dynamodb:GetResourcePolicy"),
    LIST_GLOBAL_TABLES("dynamodb:ListGlobalTables"),
    DESCRIBE_GLOBAL_TABLE("dynamodb:DescribeGlobalTable"),
    DESCRIBE_GLOBAL_TABLE_SETTINGS("dynamodb:DescribeGlobalTableSettings"),
    DESCRIBE_TABLE_REPLICA_AUTO_SCALING("dynamodb:DescribeTableReplicaAutoScaling"),
    LIST_BACKUPS("dynamodb:ListBackups", 5),
    DESCRIBE_BACKUP("dynamodb:DescribeBackup", 10),
    LIST_EXPORTS("dynamodb:ListExports"),
    DESCRIBE_EXPORT("dynamodb:DescribeExport"),
    DESCRIBE_STREAM_SUMMARY("kinesis:DescribeStreamSummary", 20);

    private final String action;
    private final double perSecond;

    DynamoDbCall(String action) {
        this(action, 0);
    }

    DynamoDbCall(String action, double perSecond) {
        this.action = action;
        this.perSecond = perSecond;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public double perSecond() {
        return perSecond;
    }
}
