package org.onepermit.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The arrows drawn in the module's README. */
class RoomsTest {

    private final JavaClasses gateway = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.onepermit.gateway");

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("org.onepermit.gateway.(*)..").should().beFreeOfCycles().check(gateway);
    }

    @Test
    void onlyTheEdgeTalksToServices() {
        noClasses().that().resideOutsideOfPackage("..gateway.edge..")
                .should().dependOnClassesThat().resideInAPackage("io.vertx.httpproxy..").check(gateway);
    }

    @Test
    void onlySessionsKnowTheIdentityServer() {
        noClasses().that().resideOutsideOfPackage("..gateway.session..")
                .should().dependOnClassesThat().resideInAPackage("io.quarkus.oidc..").check(gateway);
    }

    @Test
    void gatewayKnowsNoDatabaseAndNoServiceTypes() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..",
                "jakarta.ws.rs..", "org.onepermit.permit..", "org.onepermit.platform..").check(gateway);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Inject.class).check(gateway);
    }
}
