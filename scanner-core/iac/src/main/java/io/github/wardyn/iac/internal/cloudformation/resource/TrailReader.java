package io.github.wardyn.iac.internal.cloudformation.resource;

import io.github.wardyn.iac.internal.cloudformation.StackResource;
import io.github.wardyn.model.CloudTrailSelector;
import io.github.wardyn.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads {@code AWS::CloudTrail::Trail}.
 *
 * <p>Defaults: without selectors a trail records all management events and no data events; an event selector includes
 * management events, those of KMS among them.
 */
final class TrailReader implements ResourceReader {
    private static final String TABLES = "AWS::DynamoDB::Table";
    private static final String ALL_TABLES = "arn:aws:dynamodb";

    @Override
    public List<Fact> read(StackResource resource, Declarations declarations) {
        Field properties = declarations.properties(resource);
        DeclaredFact<CloudTrailSelector> fact = declarations.fact(CloudTrailSelector.class, resource);
        fact.set(
                "trailName",
                properties.get("TrailName").text().or(declarations.id(resource).name()));
        fact.set("isLogging", properties.get("IsLogging").truth().orUnknown());
        var links = new Links(declarations);
        Field basic = properties.get("EventSelectors");
        Field advanced = properties.get("AdvancedEventSelectors");
        if (advanced.isWritten()) {
            fact.set("kmsManagementEvents", any(advanced, AdvancedSelectors::recordsKms));
            fact.set("dynamoDbDataResources", all(advanced, selector -> AdvancedSelectors.tables(selector, links)));
        } else {
            fact.set("kmsManagementEvents", any(basic, TrailReader::recordsKms).or(true));
            fact.set(
                    "dynamoDbDataResources",
                    all(basic, selector -> tables(selector, links)).or(List.of()));
        }
        return List.of(fact.build());
    }

    private static Read<Boolean> any(Field selectors, Function<Field, Read<Boolean>> test) {
        return Links.each(selectors, test).map(results -> results.contains(true));
    }

    private static Read<List<String>> all(Field selectors, Function<Field, Read<List<String>>> reader) {
        return Links.each(selectors, reader)
                .map(lists -> lists.stream().flatMap(List::stream).distinct().toList());
    }

    private static Read<Boolean> recordsKms(Field selector) {
        return selector.get("IncludeManagementEvents")
                .truth()
                .or(true)
                .then(included -> Links.each(selector.get("ExcludeManagementEventSources"), Field::text)
                        .or(List.of())
                        .map(excluded -> included && !excluded.contains("kms.amazonaws.com")));
    }

    private static Read<List<String>> tables(Field selector, Links links) {
        return selector.get("DataResources").items().or(List.of()).then(resources -> {
            var tables = new ArrayList<String>();
            for (Field data : resources) {
                if (TABLES.equals(data.get("Type").text().value())) {
                    Read<List<String>> values = links.texts(data.get("Values")).or(List.of(ALL_TABLES));
                    List<String> known = values.value();
                    if (known == null) {
                        return values;
                    }
                    tables.addAll(known);
                }
            }
            return Read.known(tables, null);
        });
    }
}
