package io.github.wardyn.engine.internal.derived;

import io.github.wardyn.engine.internal.link.LinkedPart;
import io.github.wardyn.model.CapacityScaling;
import io.github.wardyn.model.Derived;
import io.github.wardyn.model.Fact;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.ScalableDimension;
import io.github.wardyn.model.ScalableTarget;
import io.github.wardyn.model.Table;
import io.github.wardyn.model.TableIndex;
import io.github.wardyn.model.UnknownReason;
import io.github.wardyn.model.Unknowns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which scalable targets scale each table and index. */
final class CapacityScalings implements Derivation {

    @Override
    public Class<? extends Derived> type() {
        return CapacityScaling.class;
    }

    @Override
    public Stream<CapacityScaling> derive(LinkedPart part) {
        IdentityHashMap<Fact, Targets> targets = new IdentityHashMap<>();
        List<UnknownReason> strays = new ArrayList<>();
        for (ScalableTarget target : part.all(ScalableTarget.class)) {
            Fact scaled = target.index() != null ? target.index() : target.table();
            if (scaled != null) {
                targets.computeIfAbsent(scaled, fact -> new Targets()).add(target);
            } else {
                target.unknowns().reason("table").ifPresent(strays::add);
                target.unknowns().reason("index").ifPresent(strays::add);
            }
        }
        return Stream.of(part.all(Table.class), part.all(TableIndex.class))
                .flatMap(List::stream)
                .map(fact -> scaling(part, fact, targets.getOrDefault(fact, new Targets()), strays));
    }

    /** What has no target may have one that was not listed, or one of which it is not known what it scales. */
    private static CapacityScaling scaling(LinkedPart part, Fact fact, Targets targets, List<UnknownReason> strays) {
        Map<String, UnknownReason> unknowns = new HashMap<>();
        Optional<UnknownReason> listed =
                part.gap(FactType.SCALABLE_TARGET, fact.id().region());
        Stream.of(listed.stream(), targets.unclear.stream(), strays.stream())
                .flatMap(reasons -> reasons)
                .findFirst()
                .ifPresent(gap -> {
                    if (targets.read == null) {
                        unknowns.put("readTarget", gap);
                    }
                    if (targets.write == null) {
                        unknowns.put("writeTarget", gap);
                    }
                });
        return new CapacityScaling(fact, targets.read, targets.write, Unknowns.of(unknowns));
    }

    /** The two targets that one table or index may have. */
    private static final class Targets {
        private @Nullable ScalableTarget read;
        private @Nullable ScalableTarget write;
        private final List<UnknownReason> unclear = new ArrayList<>();

        void add(ScalableTarget target) {
            ScalableDimension dimension = target.scalableDimension();
            if (dimension == ScalableDimension.TABLE_READ_CAPACITY_UNITS
                    || dimension == ScalableDimension.INDEX_READ_CAPACITY_UNITS) {
                read = target;
            } else if (dimension != null) {
                write = target;
            } else {
                target.unknowns().reason("scalableDimension").ifPresent(unclear::add);
            }
        }
    }
}
