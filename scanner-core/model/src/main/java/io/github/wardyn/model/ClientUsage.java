package io.github.wardyn.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * How clients of an account in one Region connect, from CloudTrail events.
 *
 * @param subject the account and Region
 * @param requests what was seen, by event source, principal and TLS version
 * @param unknowns what could not be concluded, and why
 */
public record ClientUsage(AccountRegion subject, List<ClientTlsUsage> requests, Unknowns unknowns) implements Derived {
    public ClientUsage {
        requests = List.copyOf(requests);
    }

    /** Gives the requests since an instant that used a TLS version below one, e.g. {@code TLSv1.2}. */
    public ClientUsage outdated(String minimum, Instant since) {
        return since(
                since, usage -> usage.tlsVersion() != null && usage.tlsVersion().compareTo(minimum) < 0);
    }

    /** Gives the requests since an instant whose cipher suite has no forward secrecy; suites of TLS 1.3 always have it. */
    public ClientUsage withoutForwardSecrecy(Instant since) {
        return since(
                since,
                usage -> usage.cipherSuite() != null
                        && !usage.cipherSuite().contains("DHE")
                        && !"TLSv1.3".equals(usage.tlsVersion()));
    }

    /** Gives the requests since an instant whose events have no TLS details. */
    public ClientUsage plaintext(Instant since) {
        return since(
                since,
                usage -> usage.tlsVersion() == null
                        && usage.unknowns().reason("tlsVersion").isEmpty());
    }

    /** Gives the requests since an instant that were signed with long-term keys. */
    public ClientUsage longTerm(Instant since) {
        return since(since, usage -> Boolean.TRUE.equals(usage.longTermCredentials()));
    }

    /** Gives who sent the requests, with what, and how many, the most frequent first. */
    public List<String> callers() {
        return requests.stream()
                .sorted(Comparator.comparing((ClientTlsUsage usage) -> usage.count() == null ? 0 : usage.count())
                        .reversed()
                        .thenComparing(ClientUsage::caller))
                .map(usage -> usage.count() + " by " + caller(usage))
                .toList();
    }

    private static String caller(ClientTlsUsage usage) {
        String principal = usage.principal() == null ? "an unknown principal" : usage.principal();
        String agent = usage.userAgent() == null ? "" : " with " + usage.userAgent();
        return principal + agent + " to " + usage.eventSource();
    }

    private ClientUsage since(Instant since, Predicate<ClientTlsUsage> wanted) {
        List<ClientTlsUsage> some = requests.stream()
                .filter(usage -> usage.lastSeen() != null && !usage.lastSeen().isBefore(since))
                .filter(wanted)
                .toList();
        return new ClientUsage(subject, some, unknowns);
    }
}
