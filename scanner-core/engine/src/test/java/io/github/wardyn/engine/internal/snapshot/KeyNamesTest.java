package io.github.wardyn.engine.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | {"id":"arn:aws:dynamodb:eu-west-1:111122223333:table/a","key":"arn:aws:kms:eu-west-1:999988887777:key/k"}
            true  | {"id":"arn:aws:dynamodb:eu-west-1:111122223333:table/a","key":"arn:aws:kms:eu-west-1:111122223333:key/k","other":"arn:aws-cn:kms:cn-north-1:999988887777:alias/k"}
            false | {"id":"arn:aws:dynamodb:eu-west-1:111122223333:table/a","key":"arn:aws:kms:eu-west-1:111122223333:key/k"}
            false | {"id":"arn:aws:dynamodb:eu-west-1:111122223333:table/a"}
            true  | {"id":{"scope":"111122223333"},"key":"x:kms:eu-west-1:999988887777:key/k"}
            true  | {"id":"arn:aws:dynamodb:eu-west-1:111122223333:table/a","key":":kms:
            false | {"id":"arn:aws
            """)
    void onlyLinesThatMayNameAKeyOfAnotherAccountAreAskedFor(boolean crosses, String line) {
        byte[] text = (":kms::" + line + ":kms:::::").getBytes(StandardCharsets.UTF_8);

        assertThat(KeyNames.crossAccounts(text, 6, text.length - 15)).isEqualTo(crosses);
    }
}
