package org.onepermit.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.ProcessWiring;

/** The process files and this service agree on who answers which job and who sends which message. */
class ProcessWiringTest {

    private static final Path PROCESSES = Path.of("..", "workflow", "src", "main", "resources", "processes");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final ProcessWiring wiring = ProcessWiring.of("org.onepermit.inspection");

    @Test
    void everyJobOfThisServiceHasOneWorkerAndEveryWorkerAJob() {
        assertThat(wiring.workers()).isEqualTo(wiring.jobs("inspection")).isNotEmpty();
    }

    @Test
    void everyErrorThatAWorkerThrowsIsCaughtAndEveryCaughtOneThrown() {
        assertThat(wiring.errorFaults("inspection")).isEmpty();
    }

    @Test
    void everyMessageThatThisServiceSendsIsAwaitedByAProcess() {
        assertThat(found(SOURCES, ".java", "\"(Msg_[A-Za-z]+)\"")).contains("Msg_TaskDrawn").isSubsetOf(wiring.awaitedMessages());
    }

    @Test
    void elementsThatActsNameAreOnADiagram() {
        Set<String> drawn = found(PROCESSES, ".bpmn", " id=\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\"");

        assertThat(found(SOURCES, ".java", "\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\"")).contains("StartEvent_TaskDrawn").isSubsetOf(drawn);
    }

    private static Set<String> found(Path folder, String ending, String pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(ProcessWiringTest::text)
                .flatMap(text -> Pattern.compile(pattern).matcher(text).results()).map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
