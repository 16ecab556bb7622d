package io.github.wardyn.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may see which; the class path enforces most of it, and this says why. */
@AnalyzeClasses(packages = "io.github.wardyn", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArrowsTest {

    private static final String HOME = "io.github.wardyn.";

    @ArchTest
    static final ArchRule MODEL_POINTS_AT_NOTHING = classes()
            .that()
            .resideInAPackage(HOME + "model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", HOME + "model..")
            .because("facts, verdicts and the SPIs must be readable and usable with nothing but the JDK");

    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_CLI = noClasses()
            .that()
            .resideOutsideOfPackage(HOME + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOME + "cli..")
            .because("the command line wires the others together, and another front end must be able to");

    @ArchTest
    static final ArchRule CLI_FINDS_RULES_AND_REPORTERS_BY_SERVICE = noClasses()
            .that()
            .resideInAPackage(HOME + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + "rules..", HOME + "reporters..", HOME + "rulecompiler..")
            .because(
                    "a stranger's rule pack or reporter must be as good as ours, and the compiler is loaded on demand");

    @ArchTest
    static final ArchRule RULES_SEE_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(HOME + "rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + "reporters..", HOME + "engine..", HOME + "aws..", HOME + "iac..")
            .because("a rule must not know where a fact came from, nor who judges or reports it");

    @ArchTest
    static final ArchRule REPORTERS_SEE_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage(HOME + "reporters..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + "rules..", HOME + "engine..", HOME + "aws..", HOME + "iac..", "org.drools..")
            .because("a report is a function of the scan report and of nothing else");

    @ArchTest
    static final ArchRule SOURCES_DO_NOT_SEE_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage(HOME + "iac..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + "aws..", HOME + "engine..")
            .because("facts of templates and of accounts meet in the model only");

    @ArchTest
    static final ArchRule ENGINE_SEES_NO_SOURCE = noClasses()
            .that()
            .resideInAPackage(HOME + "engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOME + "aws..", HOME + "iac..", HOME + "rules..", HOME + "reporters..")
            .because("the engine judges a snapshot, whoever took it");

    @ArchTest
    static final ArchRule ONLY_AWS_SEES_THE_SDK = noClasses()
            .that()
            .resideOutsideOfPackage(HOME + "aws..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..")
            .because("rules and reports speak of facts; an SDK type in one would be a second model");

    @ArchTest
    static final ArchRule ONLY_JUDGES_SEE_DROOLS = noClasses()
            .that()
            .resideOutsideOfPackages(HOME + "engine..", HOME + "rulecompiler..", HOME + "rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the rule engine is an implementation of RuleEngine and can be another");
}
