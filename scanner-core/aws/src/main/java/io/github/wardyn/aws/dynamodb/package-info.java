/** DynamoDB: tables and all that belongs to them. Start at {@link io.github.wardyn.aws.dynamodb.DynamoDbSource}. */
@NullMarked
package io.github.wardyn.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
