package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.AccountRegion;
import io.github.wardyn.model.ClientTlsUsage;
import io.github.wardyn.model.ClientUsage;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How clients of each account and Region connect. */
final class ClientUsages implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return ClientUsage.class;
    }

    @Override
    public Stream<ClientUsage> derive(LinkedPart part) {
        Map<Region, List<ClientTlsUsage>> byRegion = part.all(ClientTlsUsage.class).stream()
                .collect(Collectors.groupingBy(usage -> usage.id().region()));
        return part.all(AccountRegion.class).stream()
                .filter(account -> isCollected(part, account))
                .map(account -> {
                    Gaps gaps = new Gaps(part);
                    gaps.addIncomplete("requests", account, FactType.CLIENT_TLS_USAGE);
                    return new ClientUsage(
                            account, byRegion.getOrDefault(account.id().region(), List.of()), gaps.toUnknowns());
                });
    }

    /** Events are only read where the user asks for them; where nobody did there is nothing to conclude. */
    private static boolean isCollected(LinkedPart part, AccountRegion account) {
        return part.gap(FactType.CLIENT_TLS_USAGE, account.id().region())
                .filter(reason -> !reason.wasAskedFor())
                .isEmpty();
    }
}
