package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void areDrawnOnceAndKept() throws Exception {
        String first = Secrets.in(folder).get("database.permit");
        assertThat(first).hasSize(48);
        assertThat(Secrets.in(folder).get("database.permit")).isEqualTo(first);
    }

    @Test
    void differFromStackToStackAndFromUserToUser() throws Exception {
        Secrets one = Secrets.in(Files.createDirectory(folder.resolve("one")));
        Secrets two = Secrets.in(Files.createDirectory(folder.resolve("two")));
        assertThat(one.get("database.permit")).isNotEqualTo(two.get("database.permit")).isNotEqualTo(one.get("database.workflow"));
    }

    @Test
    void areReadableByTheirOwnerOnly() throws Exception {
        Secrets.in(folder);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void secretThatAnOlderReleaseDidNotKnowIsAdded() throws Exception {
        Files.writeString(folder.resolve("secrets.properties"), "database.permit=kept\n");
        Secrets secrets = Secrets.in(folder);
        assertThat(secrets.get("database.permit")).isEqualTo("kept");
        assertThat(secrets.get("keycloak.admin")).isNotBlank();
    }
}
