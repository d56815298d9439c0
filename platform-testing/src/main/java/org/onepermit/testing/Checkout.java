package org.onepermit.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that the tests run in, whichever module they belong to. */
final class Checkout {

    private Checkout() {}

    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside a checkout: no mvnw above " + Path.of("").toAbsolutePath());
    }
}
