package io.github.wardyn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.aws.Collector;
import io.github.wardyn.aws.PartKey;
import io.github.wardyn.model.Region;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CollectionProgressTest {

    private static final String ACCOUNT = "111122223333";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong();

    @Test
    void aTerminalShowsOneLineThatChangesAndIsTakenAwayInTheEnd() {
        tell(new TextProgress(err, new ProgressLine(err, 80, clock::get)));

        assertThat(text()).isEqualTo("""
                        \r\u001b[Kreading 1 accounts in 2 Regions: part 0 of 16, 0 calls\
                        \r\u001b[Kreading 1 accounts in 2 Regions: part 0 of 16, 2 calls, 1 denied\
                        \r\u001b[KNothing is read of 444455556666: denied sts:AssumeRole.
                          Try: Allow sts:AssumeRole
                        \r\u001b[Kreading 1 accounts in 2 Regions: part 1 of 16, 2 calls, 1 denied\
                        \r\u001b[Kcollected accounts=1 regions=2 parts=1 kept=1 calls=2
                          denied 1 times: dynamodb:ListTables. Try: allow it to the scanning role.
                        """);
    }

    @Test
    void whereThereIsNoTerminalOnlyTheSummaryIsPrinted() {
        tell(new TextProgress(err, new ProgressLine(null, 80, clock::get)));

        assertThat(text()).isEqualTo("""
                        Nothing is read of 444455556666: denied sts:AssumeRole.
                          Try: Allow sts:AssumeRole
                        collected accounts=1 regions=2 parts=1 kept=1 calls=2
                          denied 1 times: dynamodb:ListTables. Try: allow it to the scanning role.
                        """);
    }

    @Test
    void aLineIsDrawnNoMoreThanAFewTimesASecond() {
        ProgressLine line = new ProgressLine(err, 80, clock::get);
        for (int i = 0; i < 1000; i++) {
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
            line.draw(() -> "x");
        }

        assertThat(text()).containsPattern("^(\r\u001b\\[Kx){5}$");
    }

    @Test
    void aLineIsCutToTheWidthOfTheTerminal() {
        new ProgressLine(err, 10, clock::get).draw(() -> "0123456789");

        assertThat(text()).isEqualTo("\r\u001b[K012345678");
    }

    @Test
    void machinesReadOneObjectALine() {
        tell(new JsonProgress(err));

        assertThat(text().lines())
                .containsExactly(
                        "{\"event\":\"opened\",\"account\":\"111122223333\",\"regions\":2,\"parts\":16}",
                        "{\"event\":\"closed\",\"account\":\"444455556666\",\"reason\":\"denied sts:AssumeRole\","
                                + "\"remedy\":\"Allow sts:AssumeRole\"}",
                        "{\"event\":\"part\",\"account\":\"111122223333\",\"region\":\"eu-west-1\","
                                + "\"collector\":\"dynamodb\",\"kept\":true,\"calls\":2}",
                        "{\"event\":\"denied\",\"action\":\"dynamodb:ListTables\",\"times\":1}",
                        "{\"event\":\"collected\",\"accounts\":1,\"regions\":2,\"parts\":1,\"kept\":1,\"calls\":2}");
    }

    private void tell(CollectionProgress progress) {
        progress.opened(ACCOUNT, 2, 16);
        progress.called("dynamodb:ListTables", ACCOUNT + " eu-west-1", "AccessDeniedException");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        progress.called("dynamodb:GetResourcePolicy", ACCOUNT + " eu-west-1", "PolicyNotFoundException");
        progress.closed("444455556666", "denied sts:AssumeRole", "Allow sts:AssumeRole");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        progress.finished(new PartKey(ACCOUNT, new Region("eu-west-1"), Collector.DYNAMODB), true);
        progress.end();
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
