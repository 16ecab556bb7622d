package io.github.wardyn.reporters.html;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.WireName;
import io.github.wardyn.reporters.internal.Digests;
import io.github.wardyn.reporters.internal.JsonTree;
import io.github.wardyn.reporters.internal.JsonWriter;
import io.github.wardyn.reporters.internal.Redaction;
import io.github.wardyn.reporters.internal.SnapshotText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings as the page's script reads them. Details stand in blocks of {@link #BLOCK} findings, which are written
 * while the findings are read, and unpacked when somebody opens one; columns of the table stand in one block behind them.
 */
final class FindingData implements Content {

    /** Number of findings whose details stand in one block. */
    static final int BLOCK = 500;

    /** Number of findings from which blocks are compressed. */
    static final int COMPRESSED_FROM = 2_000;

    private static final int RESOURCE_BLOCK = 250;
    private static final long EXCERPT_BUDGET = 2_000_000;

    private final Page page;
    private final Options options;
    private final boolean compressed;

    FindingData(Page page, Options options) {
        this.page = page;
        this.options = options;
        this.compressed = page.tally().listed() >= COMPRESSED_FROM;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        DataBlocks blocks = new DataBlocks(output, compressed);
        try {
            writeMeta(blocks);
            FindingColumns columns = writeDetails(blocks);
            int seen = writeExcerpts(blocks, columns);
            blocks.write("scan-findings", json -> columns.write(json, seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FindingColumns writeDetails(DataBlocks blocks) throws IOException {
        FindingColumns columns = new FindingColumns(page.report());
        FindingDetails details = new FindingDetails(columns);
        List<Finding> block = new ArrayList<>(BLOCK);
        int number = 0;
        for (Finding unredacted : page.report().findings()) {
            if (!options.lists(unredacted)) {
                continue;
            }
            Finding finding = Redaction.of(unredacted);
            columns.add(finding);
            block.add(finding);
            if (block.size() == BLOCK) {
                writeBlock(blocks, "details-" + number++, block, details);
            }
        }
        writeBlock(blocks, "details-" + number, block, details);
        return columns;
    }

    private static void writeBlock(DataBlocks blocks, String id, List<Finding> block, FindingDetails details)
            throws IOException {
        if (!block.isEmpty()) {
            blocks.write(id, json -> details.write(json, block));
            block.clear();
        }
    }

    /** Writes what was seen of the resources, in their order, until the budget is spent; gives the number written. */
    private int writeExcerpts(DataBlocks blocks, FindingColumns columns) throws IOException {
        List<String> resources = columns.resources();
        int next = 0;
        long spent = 0;
        while (next < resources.size()
                && spent < EXCERPT_BUDGET
                && !page.report().excerpts().isEmpty()) {
            List<String> some = resources.subList(next, Math.min(resources.size(), next + RESOURCE_BLOCK));
            spent += blocks.write("seen-" + next / RESOURCE_BLOCK, json -> {
                json.writeStartArray();
                for (String canonical : some) {
                    writeSeen(json, page.report().excerpts().get(canonical));
                }
                json.writeEndArray();
            });
            next += some.size();
        }
        return next;
    }

    /** Writes what was seen of a resource with its digest, which other formats give too; null where nothing was. */
    private static void writeSeen(JsonGenerator json, @Nullable String excerpt) throws IOException {
        if (excerpt == null) {
            json.writeNull();
            return;
        }
        Object seen = Redaction.of(JsonTree.parse(excerpt), "", pointer -> {});
        json.writeStartArray();
        json.writeString(JsonWriter.compact(seen));
        json.writeString(Digests.sha256(SnapshotText.of(seen).text()));
        json.writeEndArray();
    }

    private void writeMeta(DataBlocks blocks) throws IOException {
        ScanReport report = page.report();
        blocks.writePlain("scan-meta", json -> {
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            json.writeStringField("scanId", page.scanId());
            json.writeStringField("tool", report.tool());
            json.writeStringField("policy", report.policy());
            json.writeStringField("takenAt", report.takenAt().toString());
            json.writeStringField("asOf", report.asOf().toString());
            json.writeStringField("result", page.result().icon());
            Severity failOn = report.failOn();
            json.writeStringField("failOn", failOn == null ? "none" : failOn.wireName());
            json.writeNumberField("findings", page.tally().listed());
            json.writeNumberField("detailsPerBlock", BLOCK);
            json.writeNumberField("resourcesPerBlock", RESOURCE_BLOCK);
            json.writeObjectFieldStart("summary");
            writeSummary(json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private void writeSummary(JsonGenerator json) throws IOException {
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(WireName.of(verdict), page.count(verdict));
        }
    }
}
