package io.github.wardyn.document;

import static io.github.wardyn.document.Reading.at;
import static io.github.wardyn.document.Reading.mapping;
import static io.github.wardyn.document.Reading.place;
import static io.github.wardyn.document.Reading.root;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final String YAML = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table   # a comment
                Properties:
                  Flow: {a: 1, b: [2, 3]}
                  Text: |
                    one
                    two

              # a comment before the next
              Cache:
                - x
                -
            """;
    private static final String JSON = "{\n\t\"a\\/b\": [1, true,\n\t\tnull, \"é\"],\n \"c\": {}\n}\n";

    @ParameterizedTest
    @CsvSource({
        "Resources, 2:3-13:6",
        "Resources/Orders, 3:5-8:12",
        "Resources/Orders/Type, 3:11-3:31",
        "Resources/Orders/Properties, 5:7-8:12",
        "Resources/Orders/Properties/Flow, 5:13-5:30",
        "Resources/Orders/Properties/Flow/b/1, 5:27-5:28",
        "Resources/Orders/Properties/Text, 6:13-8:12",
        "Resources/Cache/0, 12:7-12:8",
    })
    void aBlockOfYamlEndsWithItsLastChildAndNotAtTheNextToken(String path, String expected) {
        assertThat(place(at(root(YAML), path).place())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a/b, 2:10-3:13", "c, 4:7-4:9"})
    void aValueOfJsonEndsAfterItsLastCharacter(String key, String expected) {
        assertThat(place(mapping(JSON).get(key).orElseThrow().place())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2:11-2:12", "1, 2:14-2:18", "2, 3:3-3:7", "3, 3:9-3:12"})
    void aScalarOfJsonEndsAfterItsLastCharacter(int item, String expected) {
        Node list = mapping(JSON).get("a/b").orElseThrow();
        assertThat(place(list.asSequence().orElseThrow().items().get(item).place()))
                .isEqualTo(expected);
    }

    @Test
    void aKeyHasAPlaceOfItsOwn() {
        assertThat(place(mapping(YAML).entry("Resources").orElseThrow().keyPlace()))
                .isEqualTo("1:1-1:10");
        assertThat(place(mapping(JSON).entry("c").orElseThrow().keyPlace())).isEqualTo("4:2-4:5");
        assertThat(place(mapping(JSON).entry("a/b").orElseThrow().keyPlace())).isEqualTo("2:2-2:8");
    }

    @Test
    void theRootOfJsonReachesToItsBrace() {
        assertThat(place(mapping(JSON).place())).isEqualTo("1:1-5:2");
    }

    @Test
    void columnsAreUtf16CodeUnitsInYamlAsInJson() {
        assertThat(place(at(root("{\"😀\": \"x\"}"), "😀").place())).isEqualTo("1:8-1:11");
        assertThat(place(at(root("a: ok\n😀😀: x"), "😀😀").place())).isEqualTo("2:7-2:8");
    }

    @Test
    void windowsLineEndsCountOnce() {
        assertThat(place(
                        at(root("a:\r\n  b: |\r\n    t\r\n\r\n  c: 2\r\n"), "a").place()))
                .isEqualTo("2:3-5:7");
        assertThat(place(at(root("a:\r\n  b: |\r\n    t\r\n\r\n  c: 2\r\n"), "a/b")
                        .place()))
                .isEqualTo("2:6-3:6");
    }

    @Test
    void everyPlaceNamesTheFile() {
        assertThat(root("a: b").place().file()).isEqualTo(Reading.FILE);
    }
}
