package io.github.wardyn.model;

import java.util.List;

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
}
