package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.ArnPattern;
import io.github.wardyn.engine.internal.logic.Wildcard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who and what a policy names, and names that it does not. */
final class Mentions {

    /** Stands where any text does that no policy names. */
    static final String FRESH = "wardyn";

    static final String FRESH_ORGANIZATION = "o-wardynwardyn";

    private final ParsedPolicy policy;

    Mentions(ParsedPolicy policy) {
        this.policy = policy;
    }

    NavigableSet<String> accounts() {
        NavigableSet<String> accounts = new TreeSet<>();
        principals().forEach(element -> {
            if (element instanceof PrincipalElement.Account account) {
                accounts.add(account.account());
            } else if (element instanceof PrincipalElement.Arn arn) {
                accounts.add(ArnPattern.parts(arn.arn())[4]);
            }
        });
        values(KeyKind.ACCOUNT).forEach(accounts::add);
        values(KeyKind.ARN).map(arn -> ArnPattern.parts(arn)[4]).forEach(accounts::add);
        accounts.removeIf(account -> !account.matches("\\d{12}"));
        return accounts;
    }

    NavigableSet<String> organizations() {
        NavigableSet<String> organizations = new TreeSet<>();
        values(KeyKind.ORGANIZATION)
                .map(path -> path.split("/", 2)[0])
                .filter(organization -> organization.matches("o-[a-z0-9]+"))
                .forEach(organizations::add);
        return organizations;
    }

    NavigableSet<String> services() {
        NavigableSet<String> services = new TreeSet<>();
        principals().forEach(element -> {
            if (element instanceof PrincipalElement.Service service) {
                services.add(service.service());
            }
        });
        return services;
    }

    /** Gives the id of an account that the policy does not name. */
    String freshAccount() {
        Set<String> named = accounts();
        long account = 999_999_999_999L;
        while (named.contains(Long.toString(account))) {
            account--;
        }
        return Long.toString(account);
    }

    /** Gives the ARNs that matter of the principals of an account: those named, its root, and one not named. */
    Set<String> callerArns(String account) {
        Set<String> arns = new LinkedHashSet<>();
        arns.add("arn:aws:iam::" + account + ":role/" + FRESH);
        arns.add("arn:aws:iam::" + account + ":root");
        principals().forEach(element -> {
            if (element instanceof PrincipalElement.Arn arn && ArnPattern.parts(arn.arn())[4].equals(account)) {
                arns.add(arn.arn());
            }
        });
        values(KeyKind.ARN).forEach(pattern -> addExamples(pattern, account, arns));
        return arns;
    }

    /** Gives the paths in an organization that matter: those named and one that is not. */
    List<ContextValue> organizationPaths(String organization) {
        List<ContextValue> paths = new ArrayList<>();
        paths.add(ContextValue.of(organization + "/r-" + FRESH + "/"));
        values(KeyKind.ORGANIZATION)
                .filter(path -> path.startsWith(organization + "/"))
                .map(path -> ContextValue.of(Wildcard.example(path, FRESH)))
                .distinct()
                .forEach(paths::add);
        return paths;
    }

    /** A pattern for ARNs may leave the account open; then somebody of any account can take the name that it asks. */
    private static void addExamples(String pattern, String account, Set<String> arns) {
        String[] parts = ArnPattern.parts(pattern);
        if (parts[4].equals(account) || (Wildcard.isIn(parts[4]) && Wildcard.matches(parts[4], account))) {
            String service = Wildcard.isIn(parts[2]) ? "iam" : parts[2];
            String partition = Wildcard.isIn(parts[1]) ? "aws" : parts[1];
            String name = parts[5].equals("*") ? "role/" + FRESH : Wildcard.example(parts[5], FRESH);
            arns.add("arn:" + partition + ":" + service + "::" + account + ":" + name);
        }
        int star = pattern.lastIndexOf('*');
        if (star >= 0) {
            String tail = pattern.substring(star + 1);
            String name = tail.substring(tail.lastIndexOf('/') + 1);
            arns.add("arn:aws:iam::" + account + ":role/" + Wildcard.example(name, FRESH));
        }
    }

    private Stream<PrincipalElement> principals() {
        return policy.statements().stream().flatMap(statement -> statement.principals().elements().stream());
    }

    private Stream<String> values(KeyKind kind) {
        return policy.statements().stream()
                .flatMap(statement -> statement.conditions().stream())
                .filter(condition -> KeyKind.of(condition.key()) == kind)
                .flatMap(condition -> condition.values().stream());
    }
}
