package org.onepermit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract in {@code openapi/} is what the build finds in the code; whoever changes it sees so and commits it. */
class OpenApiIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String CONTRACT = "openapi/report-service.yaml";

    /** The build has written the contract anew by now: a difference to what git holds is a change that nobody has looked at. */
    @Test
    void contractIsCommitted() throws IOException, InterruptedException {
        assumeThat(ROOT.resolve(".git")).exists();
        Process git = new ProcessBuilder("git", "diff", "--exit-code", "--", CONTRACT).directory(ROOT.toFile()).redirectErrorStream(true).start();
        String difference = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(git.waitFor()).as("look at the change and commit it:%n%s", difference).isZero();
    }
}
