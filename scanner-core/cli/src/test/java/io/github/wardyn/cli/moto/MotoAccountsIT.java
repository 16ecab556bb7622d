package io.github.wardyn.cli.moto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.model.AccountRegion;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MotoExtension.class)
final class MotoAccountsIT {

    @Test
    void theAccountsOfTheOrganisationAreEnteredByTheirRole(Moto moto) {
        List<AccountRegion> regions = StreamSupport.stream(
                        moto.snapshot().parts().spliterator(), false)
                .flatMap(part -> part.facts().stream())
                .filter(AccountRegion.class::isInstance)
                .map(AccountRegion.class::cast)
                .toList();

        assertThat(regions).extracting(AccountRegion::accountName).containsExactlyInAnyOrder("master", "sandbox");
        assertThat(regions.stream().map(AccountRegion::organizationId).distinct())
                .singleElement()
                .asString()
                .startsWith("o-");
    }
}
