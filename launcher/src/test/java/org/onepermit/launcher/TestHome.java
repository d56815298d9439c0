package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A state folder of a test's own, on ports that nobody uses. */
final class TestHome {
    private TestHome() {
    }

    static Home in(Path folder) throws IOException {
        Home home = new Home(folder, folder.resolve("state"), freeOffset());
        for (Path needed : new Path[] {home.data(), home.run(), home.logs()}) {
            Files.createDirectories(needed);
        }
        return home;
    }

    private static int freeOffset() {
        return ThreadLocalRandom.current().ints(10_000, 35_000)
            .filter(offset -> Stream.of(Port.values()).allMatch(port -> Probe.isFree(port.plus(offset))))
            .findFirst().orElseThrow();
    }
}
