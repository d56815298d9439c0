package org.onepermit.launcher;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs the launcher, with options for a small machine: quick to start, little memory. */
final class Java {
    private Java() {
    }

    static List<String> command(int heapMegabytes) {
        return List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms32m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8", "-Duser.language=en");
    }
}
