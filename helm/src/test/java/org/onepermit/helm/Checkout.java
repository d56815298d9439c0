package org.onepermit.helm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the source tree. */
final class Checkout {
    private static final Path ROOT = Path.of(System.getProperty("onepermit.root", "..")).toAbsolutePath().normalize();

    private Checkout() {
    }

    static Path path(String name) {
        return ROOT.resolve(name);
    }

    static String text(String name) {
        return text(path(name));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** All main sources of a module whose name ends so. */
    static List<Path> sources(String module, String ending) {
        Path main = path(module).resolve("src/main");
        if (Files.notExists(main)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> !file.toString().contains("node_modules") && file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
