package io.github.wardyn.testkit.aws.internal.world;

/** What an inventory holds. The comment says what identifies one; all are found in their own account and Region. */
public enum Kind {
    /** A table and all that describes it, by name. */
    TABLE,
    /** A DynamoDB backup, by ARN. */
    BACKUP,
    /** A global table of version 2017.11.29, by name, in each Region that has a replica. */
    GLOBAL_TABLE,
    /** An export to S3, by ARN. */
    EXPORT,
    /** A DAX cluster, by name. */
    DAX_CLUSTER,
    /** A DAX subnet group, by name. */
    DAX_SUBNET_GROUP,
    /** A DAX parameter group, by name. */
    DAX_PARAMETER_GROUP,
    /** A KMS key, by key id. */
    KEY,
    /** A KMS alias, by its name with {@code alias/}. */
    ALIAS,
    /** A backup plan with its selections, by plan id. */
    BACKUP_PLAN,
    /** A backup vault, by name. */
    VAULT,
    /** A recovery point, by the ARN of its resource, a bar, and its own ARN. */
    RECOVERY_POINT,
    /** A backup job, by id. */
    BACKUP_JOB,
    /** A copy job, by id. */
    COPY_JOB,
    /** A restore job, by id. */
    RESTORE_JOB,
    /** AWS Backup's settings of the Region, by the one id {@code settings}. */
    BACKUP_SETTINGS,
    /** A scalable target, by resource id, a bar, and dimension. */
    SCALABLE_TARGET,
    /** A scaling policy, by resource id, dimension and name with bars between. */
    SCALING_POLICY,
    /** A VPC, by id. */
    VPC,
    /** A subnet, by id. */
    SUBNET,
    /** A VPC endpoint, by id. */
    VPC_ENDPOINT,
    /** A security group, by id. */
    SECURITY_GROUP,
    /** A network ACL, by id. */
    NETWORK_ACL,
    /** A flow log, by id. */
    FLOW_LOG,
    /** A network interface, by id. */
    NETWORK_INTERFACE,
    /** A VPN connection, by id. */
    VPN_CONNECTION,
    /** A Direct Connect connection, by id. */
    DX_CONNECTION,
    /** A Direct Connect link aggregation group, by id. */
    DX_LAG,
    /** A Direct Connect virtual interface, by id. */
    DX_VIRTUAL_INTERFACE,
    /** An IAM role with its policies, by name; in {@code us-east-1}. */
    ROLE,
    /** A managed IAM policy with its versions, by ARN; in {@code us-east-1}. */
    POLICY,
    /** A trail with status and selectors, by name. */
    TRAIL,
    /** A CloudTrail event, by a sortable id. */
    EVENT,
    /** A Kinesis stream, by name. */
    STREAM
}
