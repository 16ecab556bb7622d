package io.github.wardyn.testkit.internal;

import io.github.wardyn.document.MappingNode;
import io.github.wardyn.model.FactType;
import io.github.wardyn.model.Region;
import io.github.wardyn.model.ResourceId;
import io.github.wardyn.model.Scope;
import io.github.wardyn.model.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the short names of a case canonical ids, so that facts can name each other by them. */
final class CaseNames {

    private static final String ACCOUNT = "111122223333";
    private static final String REGION = "eu-west-1";
    private static final String ROOT = "template.yaml";

    private final World world;
    private final Map<String, ResourceId> ids = new HashMap<>();

    CaseNames(World world, List<MappingNode.Entry> facts) {
        this.world = world;
        for (MappingNode.Entry entry : facts) {
            if (entry.value() instanceof MappingNode fact) {
                ResourceId id = id(entry.key(), fact);
                ids.put(key(entry.key(), id.name()), id);
            }
        }
    }

    Scope defaultScope() {
        return new Scope(world == World.LIVE ? ACCOUNT : ROOT);
    }

    /** Gives the id of a given fact: from {@code arn}, else from {@code name}, {@code account} and {@code region}. */
    ResourceId id(String type, MappingNode fact) {
        String name = fact.text("name").orElse(type.toLowerCase(java.util.Locale.ROOT));
        if (fact.text("arn").isPresent()) {
            ResourceId id = ResourceId.of(
                    new io.github.wardyn.model.Arn(fact.text("arn").get()));
            return new ResourceId(id.scope(), id.region(), fact.text("name").orElse(id.name()), id.canonical());
        }
        if (world != World.LIVE) {
            Region region = new Region(fact.text("region").orElse(""));
            String suffix = region.equals(Region.NONE) ? "" : "@" + region;
            return new ResourceId(
                    new Scope(fact.text("account").orElse(ROOT)), region, name, ROOT + "/" + name + suffix);
        }
        String account = fact.text("account").orElse(ACCOUNT);
        String region = fact.text("region").orElse(REGION);
        String canonical = "arn:aws:" + prefix(type, region, account) + name;
        return new ResourceId(new Scope(account), new Region(region), name, canonical);
    }

    /** Gives what a link must say to lead to the fact of that name; a name that no fact has is passed on as it is. */
    String link(Class<?> type, String text) {
        ResourceId id = ids.get(key(type.getSimpleName(), text));
        if (id == null) {
            id = ids.entrySet().stream()
                    .filter(entry -> type == io.github.wardyn.model.Fact.class
                            && entry.getKey().endsWith(" " + text))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        if (id != null) {
            return id.canonical();
        }
        return text.startsWith("arn:") || world != World.LIVE || text.startsWith("alias/")
                ? text
                : "arn:aws:" + prefix(type.getSimpleName(), REGION, ACCOUNT) + text;
    }

    private static String key(String type, String name) {
        return type + ' ' + name;
    }

    private static String prefix(String type, String region, String account) {
        String place = ":" + region + ":" + account + ":";
        FactType factType = FactType.find(type).orElse(null);
        if (factType == null) {
            return "case" + place;
        }
        return switch (factType) {
            case KMS_KEY -> "kms" + place + "key/";
            case TABLE, REPLICA -> "dynamodb" + place + "table/";
            case GLOBAL_TABLE -> "dynamodb::" + account + ":global-table/";
            case BACKUP_VAULT -> "backup" + place + "backup-vault:";
            case DAX_CLUSTER -> "dax" + place + "cache/";
            default -> type.toLowerCase(java.util.Locale.ROOT) + place;
        };
    }
}
