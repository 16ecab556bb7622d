package io.github.wardyn.engine.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The values that GitHub's own upload action computes for the same texts. */
class LineHashesTest {

    @Test
    void anEmptyFileHasTheHashOfNothing() {
        assertThat(hashes("")).containsExactly("c129715d7a2bc9a3:1");
    }

    @Test
    void everyLineHasTheHashOfWhatFollowsIt() {
        assertThat(hashes("x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n"))
                .containsExactly(
                        "e54938cc54b302f1:1",
                        "bb609acbe9138d60:1",
                        "1131fd5871777f34:1",
                        "5c482a0f8b35ea28:1",
                        "54517377da7028d2:1",
                        "2c644846cb18d53e:1",
                        "f1b89f20de0d133:1",
                        "c129715d7a2bc9a3:1");
    }

    @Test
    void whiteSpaceDoesNotCount() {
        assertThat(hashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End"))
                .isEqualTo(hashes("hello;\nworld!!!\n\n\nGreetings\nEnd"));
    }

    @Test
    void equalHashesAreNumbered() {
        assertThat(hashes("a\n".repeat(150))).endsWith("c129715d7a2bc9a3:1").anyMatch(hash -> hash.endsWith(":2"));
    }

    private static List<String> hashes(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        LineHashes hashes = LineHashes.of(lines);
        return IntStream.rangeClosed(1, lines.size()).mapToObj(hashes::of).toList();
    }
}
