package io.github.wardyn.iac;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.Place;
import io.github.wardyn.model.ResourceRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NestedPlacesTest {

    @Test
    void whatANestedStackDeclaresNamesTheStackThatNestsIt() {
        List<ResourceRef> resources = new ArrayList<>();
        Fixtures.collect(Fixtures.TEMPLATES.resolve("nested"))
                .parts()
                .forEach(part -> part.facts().forEach(fact -> resources.add(ResourceRef.of(fact))));

        assertThat(resources)
                .filteredOn(resource -> resource.id().canonical().endsWith("/Storage/Table"))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.callers())
                        .singleElement()
                        .extracting(Place::file, Place::line)
                        .containsExactly("nested/application.yaml", 12));
        assertThat(resources)
                .filteredOn(resource -> resource.id().name().equals("nested-vault"))
                .isNotEmpty()
                .allSatisfy(resource -> assertThat(resource.callers()).isEmpty());
    }
}
