package io.github.wardyn.testkit.aws;

import io.github.wardyn.testkit.aws.internal.world.Population;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole organisation to generate: the same numbers and seed always give the same resources.
 *
 * <p>A resource is made when it is asked for, and few are kept, so memory does not grow with the size. Tables have
 * the same names in all accounts and Regions, a tenth of them are global tables. All that rules look at occurs: keys in
 * every state, tables that lost their key, backups that need another key than their table, DAX clusters without TLS.
 */
public final class Organisation {
    private final long seed;
    private final int accounts;
    private final List<String> regions;
    private final int tables;
    private final int backups;
    private final int keys;
    private final int daxClusters;
    private final int recoveryPoints;

    private Organisation(
            long seed,
            int accounts,
            List<String> regions,
            int tables,
            int backups,
            int keys,
            int daxClusters,
            int recoveryPoints) {
        this.seed = seed;
        this.accounts = accounts;
        this.regions = regions.stream().sorted().toList();
        this.tables = tables;
        this.backups = backups;
        this.keys = keys;
        this.daxClusters = daxClusters;
        this.recoveryPoints = recoveryPoints;
    }

    /** Three accounts in two Regions with ten tables each, two backups a table, four keys and one DAX cluster. */
    public static Organisation of(long seed) {
        return new Organisation(seed, 3, List.of("eu-central-1", "eu-west-1"), 10, 2, 4, 1, 2);
    }

    /** Sets the seed. */
    public Organisation seed(long number) {
        return new Organisation(number, accounts, regions, tables, backups, keys, daxClusters, recoveryPoints);
    }

    /** Sets the number of accounts, 1 to 9999. */
    public Organisation accounts(int number) {
        return new Organisation(seed, number, regions, tables, backups, keys, daxClusters, recoveryPoints);
    }

    /** Sets the Regions that every account uses. */
    public Organisation regions(List<String> names) {
        return new Organisation(seed, accounts, names, tables, backups, keys, daxClusters, recoveryPoints);
    }

    /** Sets the number of tables in each account and Region, at most 9999. */
    public Organisation tables(int number) {
        return new Organisation(seed, accounts, regions, number, backups, keys, daxClusters, recoveryPoints);
    }

    /** Sets the number of backups of each table, at most 4095. */
    public Organisation backups(int number) {
        return new Organisation(seed, accounts, regions, tables, number, keys, daxClusters, recoveryPoints);
    }

    /** Sets the number of customer managed keys in each account and Region, at least 1. */
    public Organisation keys(int number) {
        return new Organisation(seed, accounts, regions, tables, backups, number, daxClusters, recoveryPoints);
    }

    /** Sets the number of DAX clusters in each account and Region, at most 99. */
    public Organisation daxClusters(int number) {
        return new Organisation(seed, accounts, regions, tables, backups, keys, number, recoveryPoints);
    }

    /** Sets the number of AWS Backup recovery points of each table that a plan covers. */
    public Organisation recoveryPoints(int number) {
        return new Organisation(seed, accounts, regions, tables, backups, keys, daxClusters, number);
    }

    /** The account ids, ascending; the first is the management account. */
    public List<String> accountIds() {
        return IntStream.rangeClosed(1, accounts)
                .mapToObj("11110000%04d"::formatted)
                .toList();
    }

    Population population(Instant now) {
        Dice dice = new Dice(seed);
        GeneratedKeys generatedKeys = new GeneratedKeys(dice, keys, accountIds().get(0), now);
        GeneratedTables generatedTables = new GeneratedTables(dice, tables, regions, generatedKeys, now);
        return new GeneratedWorld(
                accountIds(),
                regions,
                generatedKeys,
                generatedTables,
                new GeneratedBackups(dice, backups, generatedTables, generatedKeys, now),
                new GeneratedProtection(dice, recoveryPoints, generatedTables, now),
                new GeneratedSurroundings(dice, generatedKeys, daxClusters, now));
    }
}
