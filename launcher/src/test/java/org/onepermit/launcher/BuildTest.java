package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path checkout;
    private Build build;

    @BeforeEach
    void everythingIsBuilt() throws Exception {
        build = new Build(TestHome.in(checkout), new Progress(System.out));
        for (App app : App.values()) {
            write(app.folder() + "/src/main/java/App.java");
            write(app.folder() + "/pom.xml");
            write("platform/src/main/java/Platform.java");
            write("platform/pom.xml");
            write("pom.xml");
        }
        try (Stream<Path> all = Files.walk(checkout)) {
            for (Path path : all.toList()) {
                age(path, BUILT.minusSeconds(60));
            }
        }
        for (App app : App.values()) {
            Path runner = app.runner(checkout);
            Files.createDirectories(runner.getParent());
            age(Files.createFile(runner), BUILT);
        }
    }

    @Test
    void nothingIsBuiltTwice() throws Exception {
        assertThat(build.stale()).isEmpty();
        build.ensure();
    }

    @Test
    void editedServiceIsBuiltAlone() throws Exception {
        age(checkout.resolve("permit-service/src/main/java/App.java"), BUILT.plusSeconds(1));
        assertThat(build.stale()).containsExactly(App.PERMIT);
    }

    @Test
    void deletedSourceCountsAsAnEdit() throws Exception {
        Files.delete(checkout.resolve("gateway/src/main/java/App.java"));
        assertThat(build.stale()).containsExactly(App.GATEWAY);
    }

    @Test
    void editOfTheSharedLibraryReachesAllServices() throws Exception {
        age(checkout.resolve("platform/src/main/java/Platform.java"), BUILT.plusSeconds(1));
        assertThat(build.stale()).containsExactly(App.values());
    }

    @Test
    void serviceThatWasNeverBuiltIsBuilt() throws Exception {
        Files.delete(App.WORKFLOW.runner(checkout));
        assertThat(build.stale()).containsExactly(App.WORKFLOW);
    }

    @Test
    void whatTheBuildItselfMakesAmongTheSourcesDoesNotCount() throws Exception {
        Path module = write("gateway/src/main/webui/node_modules/left-pad/index.js");
        age(module, BUILT.plusSeconds(60));
        for (String folder : new String[] {"gateway/src/main/webui", "gateway/src/main"}) {
            age(checkout.resolve(folder), BUILT.minusSeconds(60));
        }
        assertThat(build.stale()).isEmpty();
    }

    @Test
    void failedBuildShowsWhatMavenSaid() throws Exception {
        Files.delete(App.PERMIT.runner(checkout));
        Path maven = checkout.resolve("mvnw");
        Files.writeString(maven, "#!/bin/sh\necho \"[ERROR] cannot find symbol, asked for: $*\"\nexit 1\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(build::ensure).isInstanceOf(Trouble.class)
            .hasMessageContaining("Building permit-service failed").hasMessageContaining("cannot find symbol")
            .hasMessageContaining("-pl permit-service -am package");
    }

    private Path write(String name) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static void age(Path path, Instant time) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(time));
    }
}
