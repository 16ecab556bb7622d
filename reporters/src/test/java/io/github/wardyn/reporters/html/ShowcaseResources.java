package io.github.wardyn.reporters.html;

import io.github.wardyn.model.Arn;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.ResourceRef;
import io.github.wardyn.model.Waiver;
import java.time.LocalDate;
import java.util.List;

/** The resources and waivers of {@link Showcase}. */
final class ShowcaseResources {

    static final String ACCOUNT = "111122223333";
    static final String OTHER = "444455556666";
    static final ResourceRef KEY =
            ref(FactType.KMS_KEY, "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/1b2c3d4e-payments-0a9f-44c2-8a7d6e5f4a3b");
    static final String GLOBAL = "arn:aws:dynamodb:%s:" + ACCOUNT + ":table/sessions";
    static final Waiver LEGACY = new Waiver(
            List.of("dax-tls-disabled"),
            "arn:aws:dax:eu-west-1:" + ACCOUNT + ":cache/legacy*",
            "The cluster is replaced by cache-v2 in December.",
            "payments",
            "SEC-1234",
            LocalDate.parse("2026-11-29"),
            new Place("policies/payments.yaml", 14, 5, 19, 30),
            false);
    static final Waiver TRIAL = waiver("table-untagged", "arn:aws:dynamodb:*:*:table/trial-*", "2027-03-31");
    static final Waiver PAST = waiver("pitr-disabled", "arn:aws:dynamodb:*:*:table/import*", "2026-11-01");
    static final Waiver UNUSED = waiver("vpc-endpoint-missing", "arn:aws:ec2:*:*:vpc/vpc-0old", "2027-01-31");

    private ShowcaseResources() {}

    static ResourceRef table(String name) {
        return ref(FactType.TABLE, "arn:aws:dynamodb:eu-west-1:" + ACCOUNT + ":table/" + name);
    }

    static ResourceRef backup(String table, String id) {
        return ref(
                FactType.BACKUP,
                table("x").id().canonical().replace("/x", "/" + table) + "/backup/0178839" + id + "-a1");
    }

    static ResourceRef replica(String region) {
        return ref(FactType.REPLICA, String.format(GLOBAL, region));
    }

    static ResourceRef global() {
        return ref(FactType.GLOBAL_TABLE, "arn:aws:dynamodb::" + ACCOUNT + ":global-table/sessions");
    }

    static ResourceRef ref(FactType type, String arn) {
        return new ResourceRef(type, ResourceId.of(new Arn(arn)), null);
    }

    static Waiver waiver(String rule, String resource, String expires) {
        return new Waiver(
                List.of(rule),
                resource,
                "It is on the list for the next quarter.",
                "platform",
                null,
                LocalDate.parse(expires),
                new Place("policies/payments.yaml", 30, 5, 35, 30),
                false);
    }
}
