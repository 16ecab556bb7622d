package io.github.wardyn.engine.internal.iam;

import static io.github.wardyn.engine.internal.logic.CaseFile.assertAnswer;
import static io.github.wardyn.engine.internal.logic.CaseFile.assertOnly;
import static io.github.wardyn.engine.internal.logic.CaseFile.text;
import static io.github.wardyn.engine.internal.logic.CaseFile.textOrNull;
import static io.github.wardyn.engine.internal.logic.CaseFile.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.engine.internal.logic.CaseFile;
import io.github.wardyn.model.UnknownReason;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResourcePolicyTest {

    static Stream<Arguments> publicCases() {
        return Stream.of("iam/public.yaml", "iam/public-conditions.yaml", "iam/malformed.yaml")
                .flatMap(CaseFile::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publicCases")
    void aPolicyIsPublicIfStrangersMayDoSomething(String name, MappingNode given) {
        assertOnly(given, "name", "policy", "text", "resource", "at", "actions", "public");

        assertAnswer(policy(given).isPublic(texts(given, "actions")), text(given, "public"));
    }

    static Stream<Arguments> admissionCases() {
        return CaseFile.read("iam/admission.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("admissionCases")
    void aPolicyAdmitsAccountsOrganizationsAndServices(String name, MappingNode given) {
        assertOnly(
                given,
                "name",
                "policy",
                "resource",
                "actions",
                "anyone",
                "accounts",
                "organizations",
                "services",
                "unknowns");

        Admission admission = policy(given).admits(texts(given, "actions"));

        assertAnswer(admission.anyone(), text(given, "anyone"));
        assertThat(admission.accounts()).containsExactlyElementsOf(texts(given, "accounts"));
        assertThat(admission.organizations()).containsExactlyElementsOf(texts(given, "organizations"));
        assertThat(admission.services()).containsExactlyElementsOf(texts(given, "services"));
        assertThat(admission.unknowns())
                .extracting(UnknownReason::text)
                .containsExactlyElementsOf(texts(given, "unknowns"));
    }

    static Stream<Arguments> serviceCases() {
        return CaseFile.read("iam/via-service.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("serviceCases")
    void anAccountMayUseAKeyThroughDynamoDb(String name, MappingNode given) {
        assertOnly(given, "name", "policy", "account", "service", "actions", "allows", "denies-service");
        String service = given.text("service").orElse("dynamodb.eu-west-1.amazonaws.com");
        String account = given.text("account").orElse("111122223333");
        ResourcePolicy policy = policy(given);

        assertAnswer(policy.allowsVia(service, account, texts(given, "actions")), text(given, "allows"));
        assertAnswer(
                policy.deniesService("dynamodb.amazonaws.com", service, texts(given, "actions")),
                text(given, "denies-service"));
    }

    static Stream<Arguments> endpointCases() {
        return CaseFile.read("iam/endpoint.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpointCases")
    void anEndpointPolicyIsWideOpenOrNotAndDeniesPlaintextOrNot(String name, MappingNode given) {
        assertOnly(given, "name", "policy", "wide-open", "denies-insecure-transport");
        ResourcePolicy policy = policy(given);

        assertAnswer(policy.isWideOpen("dynamodb"), text(given, "wide-open"));
        assertAnswer(policy.deniesInsecureTransport("dynamodb"), text(given, "denies-insecure-transport"));
    }

    private static ResourcePolicy policy(MappingNode given) {
        String json = given.get("policy").map(CaseFile::json).orElseGet(() -> text(given, "text"));
        @Nullable String at = textOrNull(given, "at");
        return ResourcePolicy.of(json, textOrNull(given, "resource"), at == null ? null : Instant.parse(at));
    }
}
