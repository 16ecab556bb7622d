package io.github.wardyn.engine.internal.judge;

import io.github.wardyn.engine.internal.link.CentralIndex;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.link.Linker;
import io.github.wardyn.model.Coverage;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactDraft;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Finding;
import io.github.wardyn.model.KeyState;
import io.github.wardyn.model.KmsKey;
import io.github.wardyn.model.Origin;
import io.github.wardyn.model.Policy;
import io.github.wardyn.model.Policy.PolicyScope;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.RuleDefinition;
import io.github.wardyn.model.RuleDefinition.Absence;
import io.github.wardyn.model.RuleDefinition.Condition;
import io.github.wardyn.model.RuleDefinition.DeadlineRule;
import io.github.wardyn.model.RuleDefinition.Parameter;
import io.github.wardyn.model.RuleId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.Severity;
import io.github.wardyn.model.Snapshot;
import io.github.wardyn.model.SnapshotHeader;
import io.github.wardyn.model.SnapshotPart;
import io.github.wardyn.model.SseDescription;
import io.github.wardyn.model.SseStatus;
import io.github.wardyn.model.SseType;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rule of which a test says what it states, over facts of one account. */
final class Judged {

    static final Instant TAKEN_AT = Instant.parse("2026-11-22T00:00:00Z");
    static final UnknownReason DENIED = new UnknownReason.Denied("dynamodb:DescribeTable");
    static final String ID = "XXX001";

    private static final Scope ACCOUNT = new Scope("111122223333");

    final Matches matches = new Matches();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Coverage.Entry> coverage = new ArrayList<>();
    private List<FactType> subjects = List.of(FactType.TABLE);
    private List<Condition> scope = List.of();
    private List<String> needs = List.of();
    private Map<String, Parameter> parameters = Map.of();
    private Set<World> worlds = Set.of(World.LIVE, World.CLOUDFORMATION);
    private @Nullable Absence absence;
    private @Nullable DeadlineRule deadline;
    private World world = World.LIVE;
    private @Nullable LinkedPart part;

    static ResourceId id(FactType type, String name) {
        return new ResourceId(ACCOUNT, new Region("eu-west-1"), name, "x:" + type.typeName() + "/" + name);
    }

    static <T extends Fact> T fact(Class<T> type, String name, UnaryOperator<FactDraft<T>> draft) {
        return draft.apply(FactDraft.of(type, id(FactType.of(type), name), DENIED))
                .build(new Origin.ApiCall("x:Describe", TAKEN_AT));
    }

    /** A key whose every component is known. */
    static KmsKey key(String name, KeyState state) {
        return fact(
                KmsKey.class,
                name,
                draft -> known(KmsKey.class, draft)
                        .set("keyState", state)
                        .set("keyManager", io.github.wardyn.model.KeyManager.CUSTOMER)
                        .set("keySpec", "SYMMETRIC_DEFAULT")
                        .set("keyOrigin", io.github.wardyn.model.KeyOrigin.AWS_KMS)
                        .set("relatedKeyArns", List.of())
                        .set("aliases", List.of())
                        .set("policy", new io.github.wardyn.model.PolicyDocument("{}"))
                        .set("tags", Map.of()));
    }

    /** A table that only its key, deletion protection and tags are known of, and that no other value is asked of. */
    static Table table(String name, @Nullable KmsKey key, UnaryOperator<FactDraft<Table>> draft) {
        SseDescription encryption = new SseDescription(SseStatus.ENABLED, key == null ? null : SseType.KMS, key, null);
        return fact(
                Table.class,
                name,
                begun -> draft.apply(begun.set("sseDescription", encryption)
                        .set("deletionProtectionEnabled", false)
                        .set("tags", Map.of())));
    }

    private static <T extends Fact> FactDraft<T> known(Class<T> type, FactDraft<T> draft) {
        io.github.wardyn.model.FactShape.of(type).components().stream()
                .filter(component -> component.orAbsent())
                .forEach(component -> draft.absent(component.name()));
        return draft;
    }

    Judged given(Fact... some) {
        facts.addAll(List.of(some));
        return this;
    }

    Judged of(FactType... types) {
        subjects = List.of(types);
        return this;
    }

    Judged needs(String... paths) {
        needs = List.of(paths);
        return this;
    }

    Judged scope(Condition... conditions) {
        scope = List.of(conditions);
        return this;
    }

    Judged parameter(@Nullable Object defaultValue) {
        parameters = Map.of(
                "limit",
                new Parameter("limit", Parameter.Type.INTEGER, defaultValue, null, null, List.of(), null, "because"));
        return this;
    }

    Judged onlyIn(World... some) {
        worlds = Set.of(some);
        return this;
    }

    Judged in(World one) {
        world = one;
        return this;
    }

    Judged absence(Absence where) {
        absence = where;
        return this;
    }

    Judged deadline(DeadlineRule rule) {
        deadline = rule;
        return this;
    }

    Judged listed(FactType type, @Nullable UnknownReason gap) {
        return listed(type, Region.NONE, gap);
    }

    Judged listed(FactType type, Region region, @Nullable UnknownReason gap) {
        coverage.add(new Coverage.Entry(type, ACCOUNT, region, gap));
        return this;
    }

    private SnapshotHeader header() {
        return new SnapshotHeader(world, TAKEN_AT, "test", new Coverage(coverage), List.of());
    }

    LinkedPart part() {
        if (part == null) {
            SnapshotHeader header = header();
            SnapshotPart only = new SnapshotPart(ACCOUNT, facts, List.of());
            Snapshot snapshot = Snapshot.of(header, List.of(only));
            part = new Linker(header, CentralIndex.of(snapshot)).link(only);
        }
        return part;
    }

    /** Gives a fact as it was linked. */
    <T extends Fact> T linked(Class<T> type, String name) {
        return part().all(type).stream()
                .filter(fact -> fact.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    RuleProgram program() {
        RuleDefinition definition = new RuleDefinition(
                new RuleId(ID),
                "example",
                List.of(),
                "Example",
                "family",
                Severity.MEDIUM,
                List.of(),
                subjects,
                worlds,
                scope,
                needs,
                absence,
                parameters,
                "message",
                Map.of(),
                deadline,
                List.of(),
                true);
        return new RuleProgram(definition, new Policy.Setting(null, Map.of()));
    }

    /** Gives what is said of subjects that were not listed. */
    List<Finding> ofUnlisted(PolicyScope filter) {
        RuleProgram program = program();
        PolicyParameters values = new PolicyParameters(List.of(program), TAKEN_AT);
        return new UnlistedSubjects(List.of(program), new SubjectFilter(filter), values).findings(header());
    }

    Judgement verdictOn(Fact subject) {
        RuleProgram program = program();
        PolicyParameters values = new PolicyParameters(List.of(program), TAKEN_AT);
        VerdictDerivation derivation = new VerdictDerivation(part(), matches, new EvidencePaths());
        return derivation.judge(program, subject, program.isShownBy(world, values));
    }
}
