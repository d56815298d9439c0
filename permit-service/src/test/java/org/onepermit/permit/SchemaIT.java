package org.onepermit.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onepermit.permit.testing.LegalTime;
import org.onepermit.permit.testing.NationalStandIn;
import org.onepermit.permit.testing.PermitCase;
import org.onepermit.permit.testing.Stored;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/**
 * The schema grows from nothing, once, and keeps what the acts rely on. Hibernate has validated the mappings against it when the
 * application started.
 */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))
@WithTestResource(TokenResource.class)
@WithTestResource(NationalStandIn.class)
class SchemaIT {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @Inject
    Flyway flyway;
    @Inject
    Stored stored;

    @BeforeEach
    void inSeptember() {
        LegalTime.at("2026-09-01T09:00");
    }

    @Test
    void migratingAgainChangesNothing() {
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void everyFileHoldsOneStatement() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql")).toList();

            assertThat(scripts).hasSizeGreaterThan(10).allSatisfy(file ->
                assertThat(Stream.of(Files.readString(file).split(";")).filter(part -> !part.isBlank())).as(file.toString()).hasSize(1));
        }
    }

    @Test
    void databaseItselfForbidsWhatTheActsRelyOn() {
        PermitCase dairy = PermitCase.submitted();
        dairy.requestCorrection().then().statusCode(200);
        String no = dairy.no();

        assertThatThrownBy(() -> stored.change("update application set dossier = '{' where application_no = ?", no)).hasMessageContaining("dossier");
        assertThatThrownBy(() -> stored.change("insert into work_item select concat('x', substr(id, 2)), kind, application_no, round, unit_name, "
            + "division, management_class, status, opened_at, due_at, claimed_by, claimed_by_name, done_at, outcome, overdue, version "
            + "from work_item where application_no = ? limit 1", no)).hasMessageContaining("work_item_once_uk");
        assertThatThrownBy(() -> stored.change("insert into correction_notice select concat('x', substr(id, 2)), application_no, issued_by, "
            + "issued_at, due_on, resubmitted_at, version, told_of from correction_notice where application_no = ?", no))
            .as("never a second notice (A-15)").hasMessageContaining("correction_notice_once_uk");
    }
}
