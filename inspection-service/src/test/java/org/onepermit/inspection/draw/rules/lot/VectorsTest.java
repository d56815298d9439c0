package org.onepermit.inspection.draw.rules.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The committed vectors are what both implementations make and read today (F-07). */
class VectorsTest {

    @TestFactory
    Stream<DynamicTest> transcriptsAreStillDrawnTheSameWay() {
        return Vectors.transcripts().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(),
            () -> assertThat(Files.readAllBytes(Vectors.HOME.resolve(file.getKey()))).isEqualTo(file.getValue())));
    }

    @Test
    void expectedIsWhatComesOut() throws IOException {
        assertThat(Files.readString(Vectors.HOME.resolve("expected.json"))).isEqualTo(Vectors.expected());
    }

    @TestFactory
    Stream<DynamicTest> onlyTheAlteredDiffer() throws IOException {
        try (Stream<Path> files = Files.list(Vectors.HOME)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList().stream().map(file -> DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> assertThat(Verifier.difference(Files.readAllBytes(file)).isPresent())
                    .isEqualTo(file.getFileName().toString().startsWith("altered-"))));
        }
    }

    /** As anybody would run it: one file, no class path. */
    @Test
    void verifierRunsFromItsSource(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.txt");
        assertThat(verify(out, Vectors.HOME.resolve("city.txt"))).isZero();
        assertThat(Files.readString(out)).contains("rule and registers match", "both secrets match", "AGREES");
        assertThat(verify(out, Vectors.HOME.resolve("altered-secret.txt"))).isEqualTo(1);
        assertThat(Files.readString(out)).contains("DIFFERS: operator-secret");
    }

    private static int verify(Path out, Path transcript) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
            "-cp", out.getParent().toString(), Verifier.SOURCE.toString(), transcript.toString())
            .redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the verifier does not end");
        }
        return process.exitValue();
    }
}
