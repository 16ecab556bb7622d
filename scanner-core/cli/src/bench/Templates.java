import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes CloudFormation templates of seven resources each, some in order and some not: java Templates.java COUNT FOLDER. */
final class Templates {

    private static final String TEMPLATE =
            """
            AWSTemplateFormatVersion: "2010-09-09"
            Description: Orders %1$d
            Parameters:
              Stage: {Type: String, Default: test}
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  EnableKeyRotation: %2$s
                  KeyPolicy:
                    Version: "2012-10-17"
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root"}, Action: "kms:*", Resource: "*"}
              Table:
                Type: AWS::DynamoDB::Table
                DeletionPolicy: %3$s
                Properties:
                  TableName: !Sub "orders-%1$d-${Stage}"
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions:
                    - {AttributeName: pk, AttributeType: S}
                    - {AttributeName: sk, AttributeType: S}
                    - {AttributeName: customer, AttributeType: S}
                  KeySchema:
                    - {AttributeName: pk, KeyType: HASH}
                    - {AttributeName: sk, KeyType: RANGE}
                  GlobalSecondaryIndexes:
                    - IndexName: by-customer
                      KeySchema: [{AttributeName: customer, KeyType: HASH}]
                      Projection: {ProjectionType: ALL}
                  PointInTimeRecoverySpecification: {PointInTimeRecoveryEnabled: %2$s}
                  SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !GetAtt Key.Arn}
                  DeletionProtectionEnabled: %4$s
                  StreamSpecification: {StreamViewType: NEW_AND_OLD_IMAGES}
                  Tags: [{Key: environment, Value: !Ref Stage}]
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement: [{Effect: Allow, Principal: {Service: dax.amazonaws.com}, Action: "sts:AssumeRole"}]
                  Policies:
                    - PolicyName: read
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement: [{Effect: Allow, Action: "dynamodb:GetItem", Resource: !GetAtt Table.Arn}]
              Cache:
                Type: AWS::DAX::Cluster
                Properties:
                  ClusterName: cache-%1$d
                  NodeType: dax.r5.large
                  ReplicationFactor: %5$d
                  IAMRoleARN: !GetAtt Role.Arn
                  ClusterEndpointEncryptionType: %6$s
                  SSESpecification: {SSEEnabled: %4$s}
              Vault:
                Type: AWS::Backup::BackupVault
                Properties:
                  BackupVaultName: vault-%1$d
                  EncryptionKeyArn: !GetAtt Key.Arn
              Plan:
                Type: AWS::Backup::BackupPlan
                Properties:
                  BackupPlan:
                    BackupPlanName: nightly-%1$d
                    BackupPlanRule:
                      - RuleName: nightly
                        TargetBackupVault: !Ref Vault
                        ScheduleExpression: cron(0 5 * * ? *)
                        Lifecycle: {DeleteAfterDays: 35}
              Selection:
                Type: AWS::Backup::BackupSelection
                Properties:
                  BackupPlanId: !Ref Plan
                  BackupSelection:
                    SelectionName: tables
                    IamRoleArn: !GetAtt Role.Arn
                    Resources: [!GetAtt Table.Arn]
            """;

    private Templates() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        for (int i = 0; i < count; i++) {
            String text = TEMPLATE.formatted(
                    i, i % 2 == 0, i % 3 == 0 ? "Retain" : "Delete", i % 5 != 0, 1 + i % 3, i % 4 == 0 ? "NONE" : "TLS");
            Files.writeString(folder.resolve("template-%05d.yaml".formatted(i)), text);
        }
    }
}
