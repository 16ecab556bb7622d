package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.iam.RolePolicies;
import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.engine.internal.logic.Answer;
import io.github.wardyn.model.DaxCluster;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.IamRole;
import io.github.wardyn.model.PolicyDocument;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.UnknownReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the role of one DAX cluster allows. */
final class DaxRole {

    /** The actions by which DAX fills its caches. */
    private static final List<String> READ_ACTIONS =
            List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan");

    private final LinkedPart part;
    private final DaxCluster cluster;
    private final @Nullable RolePolicies policies;

    DaxRole(LinkedPart part, DaxCluster cluster) {
        this.part = part;
        this.cluster = cluster;
        IamRole role = cluster.iamRole();
        List<PolicyDocument> documents = role == null ? null : role.policies();
        this.policies = role == null || documents == null
                ? null
                : RolePolicies.of(
                        documents.stream().map(PolicyTexts::of).toList(), null, Ids.arn(role), part.takenAt());
    }

    /** Gives the tables of the cluster's Region that it may certainly read. */
    List<Table> tables(Gaps gaps) {
        gaps.addIncomplete("tables", cluster, FactType.TABLE);
        List<Table> readable = new ArrayList<>();
        for (Table table : part.all(Table.class)) {
            if (table.id().region().equals(cluster.id().region())) {
                Answer reads = ask(role -> reads(role, table));
                if (reads.isYes()) {
                    readable.add(table);
                } else if (reads.isUnknown()) {
                    gaps.add("tables", reads.reasons().get(0));
                }
            }
        }
        return readable;
    }

    /** Gives how many statements allow too much; null if none does for certain but perhaps some. */
    @Nullable
    Integer wildcardStatements(Gaps gaps) {
        List<Answer> statements =
                policies == null ? List.of(ask(role -> Answer.NO)) : policies.areWildcards("dynamodb");
        long certain = statements.stream().filter(Answer::isYes).count();
        statements.stream()
                .filter(Answer::isUnknown)
                .findFirst()
                .ifPresent(answer ->
                        gaps.add("wildcardStatements", answer.reasons().get(0)));
        return certain == 0 && gaps.has("wildcardStatements") ? null : Math.toIntExact(certain);
    }

    /** A table of a template has no ARN yet: policies name it by a reference, or by a pattern that may fit it. */
    private static Answer reads(RolePolicies role, Table table) {
        String arn = Ids.arn(table);
        if (arn != null) {
            return role.allows(READ_ACTIONS, arn);
        }
        Answer byReference = role.allows(READ_ACTIONS, table.id().canonical());
        return byReference.isNo() && !role.allows(READ_ACTIONS, null).isNo()
                ? Answer.unknown(new UnknownReason.Unresolved("the ARN of " + table.id()))
                : byReference;
    }

    private Answer ask(Function<RolePolicies, Answer> question) {
        if (policies != null) {
            return question.apply(policies);
        }
        IamRole role = cluster.iamRole();
        return role == null ? Gaps.unknown(cluster, "iamRole") : Gaps.unknown(role, "policies");
    }
}
