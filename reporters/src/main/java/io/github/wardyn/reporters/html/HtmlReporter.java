package io.github.wardyn.reporters.html;

import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import io.github.wardyn.model.ReportOutput;
import io.github.wardyn.model.Reporter;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.reporters.internal.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes the report that reviewers read: one HTML file that makes no request, under a content security policy of hashes.
 *
 * <p>The essentials are plain HTML, readable where scripts and styles are blocked. The findings are data that the page's
 * script shows as a table; they are written as a stream, so that their number costs no memory but their columns'.
 *
 * <p>Options: {@code html-assets=split} writes the style sheet beside the report, for servers that admit no inline style;
 * {@code html-include=pass} lists passes and not-applicable verdicts where the report holds them.
 */
public final class HtmlReporter implements Reporter {

    /** Made by ServiceLoader. */
    public HtmlReporter() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "wardyn.html";
    }

    @Override
    public void write(ScanReport report, ReportOutput output) throws IOException {
        Options options = Options.of(output);
        Page page = Page.of(report, options);
        Assets assets = Assets.load(page.runningHead(), options.splitAssets());
        if (assets.split()) {
            try (OutputStream css = output.open(Assets.STYLE_FILE)) {
                css.write(assets.style().getBytes(StandardCharsets.UTF_8));
            }
        }
        Writer writer = Utf8.writer(output.open());
        FindingData data = new FindingData(page, options);
        try {
            Templates.render(
                    "page.jte", Map.of("page", page, "assets", assets, "data", data), new WriterOutput(writer));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e;
        }
        writer.flush();
    }
}
