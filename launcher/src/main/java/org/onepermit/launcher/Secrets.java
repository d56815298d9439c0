package org.onepermit.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Passwords of this stack, drawn at its first start and readable by its owner only. */
final class Secrets {
    private static final List<String> NAMES =
        Stream.concat(App.schemas().stream().map(schema -> "database." + schema), Stream.of("keycloak.admin", "gateway.session")).toList();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path directory) throws IOException {
        Path file = directory.resolve("secrets.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        if (!values.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name -> values.computeIfAbsent(name, missing -> draw()));
            try (OutputStream out = newPrivateFile(file)) {
                values.store(out, "Passwords of this stack. Not for any other.");
            }
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.getProperty(name);
    }

    static OutputStream newPrivateFile(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.newOutputStream(file);
    }

    private static String draw() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
