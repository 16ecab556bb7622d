package io.github.wardyn.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkClient;

/** Nothing that is called writes. */
class ReadOnlyTest {

    private static final Pattern READS = Pattern.compile("(describe|list|get|lookup)[A-Z].*|assumeRole");

    /** Of a client, but no operation. */
    private static final Set<String> NO_CALLS = Set.of("builder", "serviceMetadata", "close");

    @Test
    void everyDeclaredActionReads() {
        AccountChoice choice = new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());

        assertThat(LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), choice)
                        .actions())
                .extracting(action -> action.substring(action.indexOf(':') + 1))
                .allMatch(operation -> READS.matcher(uncapitalised(operation)).matches());
    }

    @Test
    void everyOperationThatTheClassesReachReadsAndIsDeclared() {
        AccountChoice choice = new AccountChoice(List.of(), List.of(), "scan", null, true, Set.of());
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.wardyn.aws");
        SortedSet<String> reached = new TreeSet<>();
        classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isAssignableTo(SdkClient.class))
                .map(JavaAccess::getTarget)
                .map(target -> target.getName())
                .filter(name -> !NO_CALLS.contains(name))
                .forEach(reached::add);

        assertThat(reached).allMatch(name -> READS.matcher(name).matches());
        // AssumeRole is called by the SDK's own provider of credentials.
        assertThat(LeastPrivilegePolicy.of(EnumSet.allOf(Collector.class), choice)
                        .actions())
                .extracting(action -> uncapitalised(action.substring(action.indexOf(':') + 1)))
                .filteredOn(operation -> !operation.equals("assumeRole"))
                .hasSameElementsAs(reached);
    }

    private static String uncapitalised(String operation) {
        return Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
    }
}
