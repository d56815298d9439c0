package org.onepermit.workflow.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onepermit.workflow.rooms.canary.Canary;

/** The rooms of the engine and the arrows between them; each rule must fail on the canary. */
class RoomsTest {

    private static final String MAIN = "org.onepermit.workflow";

    @TestFactory
    Stream<DynamicTest> theRoomsHold() {
        JavaClasses main = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(MAIN);
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(main)));
    }

    @TestFactory
    Stream<DynamicTest> theCanaryDies() {
        JavaClasses canary = new ClassFileImporter().importPackagesOf(Canary.class);
        return rules().entrySet().stream().filter(rule -> !rule.getKey().startsWith("arrows"))
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                        rule.getValue().evaluate(canary).hasViolation()).isTrue()));
    }

    private static Map<String, ArchRule> rules() {
        return Map.of(
                "gRPC stays at the edge", staysIn("io.grpc..", MAIN + ".grpc.."),
                "Zeebe's protocol stays at the edge", staysIn("io.camunda.zeebe.gateway..", MAIN + ".grpc.."),
                "Operaton stays in the engine room", staysIn("org.operaton..", MAIN + ".engine.."),
                "SQL stays with our tables and the engine",
                staysIn("java.sql..", MAIN + ".store..", MAIN + ".engine..", MAIN),
                "arrows point one way", arrows());
    }

    private static ArchRule staysIn(String library, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms)
                .should().dependOnClassesThat().resideInAPackage(library);
    }

    private static ArchRule arrows() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("entry").definedBy(MAIN)
                .layer("grpc").definedBy(MAIN + ".grpc..")
                .layer("runtime").definedBy(MAIN + ".runtime..")
                .layer("jobs").definedBy(MAIN + ".jobs..")
                .layer("messages").definedBy(MAIN + ".messages..")
                .layer("engine").definedBy(MAIN + ".engine..")
                .layer("store").definedBy(MAIN + ".store..")
                .layer("bpmn").definedBy(MAIN + ".bpmn..")
                .layer("feel").definedBy(MAIN + ".feel..")
                .whereLayer("entry").mayNotBeAccessedByAnyLayer()
                .whereLayer("grpc").mayOnlyBeAccessedByLayers("entry")
                .whereLayer("runtime").mayOnlyBeAccessedByLayers("entry", "grpc")
                .whereLayer("jobs").mayOnlyBeAccessedByLayers("entry", "grpc")
                .whereLayer("messages").mayOnlyBeAccessedByLayers("entry", "grpc")
                .whereLayer("engine").mayOnlyBeAccessedByLayers("entry", "grpc", "runtime", "jobs", "messages")
                .whereLayer("store").mayOnlyBeAccessedByLayers("entry", "runtime", "messages")
                .whereLayer("bpmn").mayOnlyBeAccessedByLayers("engine", "runtime")
                .whereLayer("feel").mayOnlyBeAccessedByLayers("engine", "bpmn");
    }
}
