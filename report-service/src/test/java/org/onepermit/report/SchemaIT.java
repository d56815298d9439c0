package org.onepermit.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.onepermit.testing.MariaDbResource;
import org.onepermit.testing.TokenResource;

/** The schema grows from nothing, once. Hibernate has validated the mappings against it when the application started. */
@QuarkusTest
@WithTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "report"))
@WithTestResource(TokenResource.class)
class SchemaIT {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");

    @Inject
    Flyway flyway;

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

            assertThat(scripts).allSatisfy(file ->
                assertThat(Stream.of(Files.readString(file).split(";")).filter(part -> !part.isBlank())).as(file.toString()).hasSize(1));
        }
    }
}
