package io.github.wardyn.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wardyn.testkit.aws.internal.wire.Scope;
import io.github.wardyn.testkit.aws.internal.world.Kind;
import io.github.wardyn.testkit.aws.internal.world.Population;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An organisation's accounts and Regions, and who generates what in them. */
final class GeneratedWorld implements Population {
    private final List<String> accounts;
    private final List<String> regions;
    private final Set<String> accountSet;
    private final Family keys;
    private final Family tables;
    private final Family backups;
    private final Family protection;
    private final Family surroundings;

    GeneratedWorld(
            List<String> accounts,
            List<String> regions,
            Family keys,
            Family tables,
            Family backups,
            Family protection,
            Family surroundings) {
        this.accounts = List.copyOf(accounts);
        this.regions = List.copyOf(regions);
        this.accountSet = Set.copyOf(accounts);
        this.keys = keys;
        this.tables = tables;
        this.backups = backups;
        this.protection = protection;
        this.surroundings = surroundings;
    }

    @Override
    public List<String> accounts() {
        return accounts;
    }

    @Override
    public List<String> regions() {
        return regions;
    }

    @Override
    public List<String> ids(Scope scope, Kind kind) {
        return has(scope, kind) ? family(kind).ids(scope, kind) : List.of();
    }

    @Override
    public @Nullable ObjectNode find(Scope scope, Kind kind, String id) {
        return has(scope, kind) ? family(kind).find(scope, kind, id) : null;
    }

    private boolean has(Scope scope, Kind kind) {
        boolean global = kind == Kind.ROLE && scope.equals(scope.global());
        return accountSet.contains(scope.account()) && (global || regions.contains(scope.region()));
    }

    private Family family(Kind kind) {
        return switch (kind) {
            case KEY, ALIAS -> keys;
            case TABLE, GLOBAL_TABLE, SCALABLE_TARGET, SCALING_POLICY -> tables;
            case BACKUP, EXPORT -> backups;
            case RECOVERY_POINT, BACKUP_JOB, COPY_JOB -> protection;
            default -> surroundings;
        };
    }
}
