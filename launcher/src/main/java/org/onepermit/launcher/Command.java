package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A command that the launcher waits for. */
final class Command {
    /**
     * For a Java that runs once: the optimising compiler and a concurrent collector cost more than they give. A collector that the
     * command's own script has chosen is taken back first, because two are an error.
     */
    private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    private Command() {
    }

    /** Runs to the end with its output in the log. An interrupt ends the command together with all that it started. */
    static void run(String what, Path directory, Path log, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
        builder.environment().merge("MAVEN_OPTS", SHORT_RUN, (own, ours) -> ours + " " + own);
        builder.environment().put("JAVA_OPTS_APPEND", SHORT_RUN);
        Process process = builder.start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new Trouble(what + " failed (exit code " + status + "). Last lines of " + log + ":\n"
                    + String.join("\n", Tail.of(log, 30)).indent(4).stripTrailing());
            }
        } catch (InterruptedException stopping) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw stopping;
        }
    }
}
