package io.github.wardyn.reporters.json;

import io.github.wardyn.model.BaselineState;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.Framework;
import io.github.wardyn.model.Join;
import io.github.wardyn.model.Problem;
import io.github.wardyn.model.RuleText;
import io.github.wardyn.model.Run;
import io.github.wardyn.model.ScanReport;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Verdict;
import io.github.wardyn.model.Waiver;
import io.github.wardyn.model.World;
import io.github.wardyn.reporters.internal.JsonWriter;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all of a report but its findings. */
final class HeadReader {

    private final Fields head;

    HeadReader(Fields head) {
        this.head = head;
    }

    /** Refuses a report whose form this version cannot know. */
    void checkVersion() throws IOException {
        String version = head.text("schemaVersion");
        String major = HeadWriter.SCHEMA_VERSION.substring(0, HeadWriter.SCHEMA_VERSION.indexOf('.') + 1);
        if (!version.startsWith(major)) {
            throw new IOException("The report has schema version " + version + "; this version of Wardyn reads " + major
                    + "x. Try a newer Wardyn.");
        }
    }

    /** Gives the waivers by their ids, for {@link FindingReader}. */
    Map<String, Waiver> waiversById() throws IOException {
        Map<String, Waiver> waivers = new LinkedHashMap<>();
        List<ScanReport.WaiverUse> uses = waivers();
        for (int i = 0; i < uses.size(); i++) {
            waivers.put(HeadWriter.waiverId(i), uses.get(i).waiver());
        }
        return waivers;
    }

    ScanReport read(Iterable<Finding> findings) throws IOException {
        Fields scan = head.object("scan");
        return new ScanReport(
                head.object("tool").text("name"),
                head.object("policyPack").text("name"),
                head.object("policyPack").constantOrNull(Severity.class, "failOn"),
                scan.instant("takenAt"),
                scan.instant("asOf"),
                worlds(scan),
                scan.texts("scopes").stream().map(Scope::new).toList(),
                scan.truth("allowIncomplete"),
                head.objects("rules", RuleReader::definition),
                texts(),
                coverage(),
                head.objects("errors", HeadReader::problem),
                head.object("coverage").objects("evaluated", HeadReader::count),
                summary(),
                head.objects("lossCalendar", HeadReader::loss),
                waivers(),
                excerpts(),
                head.objects("joins", HeadReader::join),
                head.objects("frameworks", HeadReader::framework),
                run(scan.text("id")),
                findings);
    }

    private static Set<World> worlds(Fields scan) throws IOException {
        Set<World> worlds = EnumSet.noneOf(World.class);
        worlds.addAll(scan.constants(World.class, "worlds"));
        return worlds;
    }

    private List<RuleText> texts() throws IOException {
        return head.objects("rules", RuleReader::text).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Coverage coverage() throws IOException {
        return new Coverage(head.object("coverage")
                .objects(
                        "entries",
                        entry -> new Coverage.Entry(
                                Parts.type(entry),
                                Parts.scope(entry),
                                Parts.region(entry),
                                Parts.reason(entry.textOrNull("gap")))));
    }

    private static ScanReport.Count count(Fields fields) throws IOException {
        return new ScanReport.Count(
                Parts.rule(fields, "ruleId"),
                Parts.scope(fields),
                Parts.region(fields),
                fields.counts(Verdict.class, "verdicts"));
    }

    private Map<Verdict, Long> summary() throws IOException {
        Map<Verdict, Long> summary = head.object("summary").counts(Verdict.class, "verdicts");
        summary.values().removeIf(count -> count == 0);
        return summary;
    }

    private static Problem problem(Fields fields) throws IOException {
        return new Problem(
                fields.object("location", Parts::place),
                fields.constant(Problem.Level.class, "level"),
                fields.text("code"),
                fields.text("message"),
                fields.textOrNull("hint"));
    }

    private static ScanReport.Loss loss(Fields fields) throws IOException {
        return new ScanReport.Loss(
                fields.object("deadline", Parts::deadline),
                fields.constant(Severity.class, "severity"),
                Parts.rule(fields, "ruleId"),
                fields.object("resource", Parts::resource),
                fields.text("key"));
    }

    private List<ScanReport.WaiverUse> waivers() throws IOException {
        return head.objects(
                "waivers",
                fields -> new ScanReport.WaiverUse(
                        Parts.waiver(fields),
                        fields.number("matched"),
                        fields.truth("expired"),
                        fields.truth("expiresSoon")));
    }

    private Map<String, String> excerpts() throws IOException {
        Map<String, String> excerpts = new LinkedHashMap<>();
        for (Fields resource : head.objects("resources", fields -> fields)) {
            excerpts.put(resource.text("id"), JsonWriter.indented(resource.tree("snapshot")));
        }
        return excerpts;
    }

    private static Join join(Fields fields) throws IOException {
        return new Join(
                fields.object("hub", Parts::resource),
                fields.textsByName("components"),
                fields.objects(
                        "spokes",
                        spoke -> new Join.Spoke(
                                spoke.object("resource", Parts::resource), spoke.textsByName("components"))),
                fields.number("total"));
    }

    private static Framework framework(Fields fields) throws IOException {
        return new Framework(
                fields.text("id"),
                fields.text("title"),
                fields.objects(
                        "controls", control -> new Framework.Control(control.text("id"), control.text("title"))));
    }

    private Run run(String id) throws IOException {
        Fields run = head.object("run");
        Long exitCode = run.numberOrNull("exitCode");
        return new Run(
                id,
                run.instantOrNull("startedAt"),
                run.instantOrNull("endedAt"),
                exitCode == null ? null : Math.toIntExact(exitCode),
                run.texts("commandLine"),
                run.textOrNull("principal"),
                run.objectOrNull("revision", HeadReader::revision),
                run.textsByName("pipeline"),
                head.objectOrNull("baseline", HeadReader::baseline),
                head.objects("history", HeadReader::night));
    }

    private static Run.Revision revision(Fields fields) throws IOException {
        return new Run.Revision(fields.text("repository"), fields.text("commit"), fields.textOrNull("branch"));
    }

    private static Run.Baseline baseline(Fields fields) throws IOException {
        return new Run.Baseline(
                fields.text("name"),
                fields.instant("takenAt"),
                fields.text("policy"),
                fields.counts(BaselineState.class, "counts"));
    }

    private static Run.Night night(Fields fields) throws IOException {
        return new Run.Night(
                fields.instant("takenAt"),
                fields.counts(Severity.class, "fails"),
                fields.number("unknown"),
                fields.number("waived"),
                fields.numberOrNull("new"),
                fields.numberOrNull("resolved"));
    }
}
