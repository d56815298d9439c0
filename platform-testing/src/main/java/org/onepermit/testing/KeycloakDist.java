package org.onepermit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's program: fetched by Maven, unpacked and assembled once below {@code .onepermit/dist}, where the launcher keeps its copy
 * under the same name. A folder under its final name is complete.
 */
final class KeycloakDist {

    private static final Path DIST = Checkout.root().resolve(".onepermit").resolve("dist");

    private KeycloakDist() {}

    /** Folder of the assembled program. It is shared and never written to. */
    static Path folder() {
        Path folder = DIST.resolve("keycloak-" + version());
        if (!Files.isDirectory(folder)) {
            prepare(folder);
        }
        return folder;
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(DIST);
            try (FileChannel channel = FileChannel.open(DIST.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                 FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    Path unfinished = DIST.resolve("keycloak-" + version() + ".unfinished-" + ProcessHandle.current().pid());
                    unzip(fetch(), unfinished);
                    assemble(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be unpacked", e);
        }
    }

    private static Path fetch() {
        Path zip = DIST.resolve("keycloak-quarkus-dist-" + version() + ".zip");
        if (!Files.exists(zip)) {
            Programs.run(Checkout.root(), List.of("./mvnw", "-q", "-N", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version() + ":zip", "-DoutputDirectory=" + DIST));
        }
        return zip;
    }

    private static void assemble(Path unpacked) {
        Path script = unpacked.resolve("bin/kc.sh");
        if (!script.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make " + script + " executable");
        }
        Programs.run(unpacked, List.of(script.toString(), "build", "--db=dev-file", "--health-enabled=true", "--cache=local"));
    }

    private static void unzip(Path archive, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inside = Path.of(entry.getName());
                Path file = target.resolve(inside.subpath(Math.min(1, inside.getNameCount() - 1), inside.getNameCount())).normalize();
                if (!entry.isDirectory() && file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = KeycloakDist.class.getResourceAsStream("/onepermit-testing.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("keycloak.version");
    }
}
