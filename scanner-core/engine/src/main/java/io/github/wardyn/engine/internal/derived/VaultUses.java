package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.BackupVault;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.RecoveryPoint;
import io.github.wardyn.model.VaultUse;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Which recovery points of tables each vault holds. */
final class VaultUses implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return VaultUse.class;
    }

    @Override
    public Stream<VaultUse> derive(LinkedPart part) {
        IdentityHashMap<Fact, List<RecoveryPoint>> held = new IdentityHashMap<>();
        for (RecoveryPoint point : part.all(RecoveryPoint.class)) {
            if (point.vault() != null) {
                held.computeIfAbsent(point.vault(), vault -> new ArrayList<>()).add(point);
            }
        }
        return part.all(BackupVault.class).stream().map(vault -> {
            Gaps gaps = new Gaps(part);
            gaps.addIncomplete("recoveryPoints", vault, FactType.RECOVERY_POINT);
            return new VaultUse(vault, held.getOrDefault(vault, List.of()), gaps.toUnknowns());
        });
    }
}
