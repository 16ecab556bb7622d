package io.github.wardyn.reporters.markdown;

import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.PlainText;
import io.github.wardyn.reporters.internal.Utf8;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a page for the summary of a job.
 *
 * <p>Option: {@code markdown-variant} is {@code summary} (the default, below the 1,024 KiB that GitHub takes of a step) or
 * {@code comment} (below the 64 KB of a comment on a pull request).
 */
public final class MarkdownReporter implements Reporter {

    private static final int SUMMARY_BYTES = 900 * 1024;
    private static final int COMMENT_BYTES = 60_000;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "wardyn.md";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        boolean comment =
                output.option("markdown-variant").filter("comment"::equals).isPresent();
        Page page = new Page(comment ? COMMENT_BYTES : SUMMARY_BYTES);
        new Overview(page, report).write();
        new FindingTables(page, report).write();
        new Lists(page, report).write();
        try (Writer out = Utf8.writer(output.open())) {
            out.write(PlainText.encodable(page.toString()));
        }
    }
}
