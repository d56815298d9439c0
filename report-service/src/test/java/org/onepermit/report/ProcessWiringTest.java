package org.onepermit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onepermit.testing.ProcessWiring;

/** The process files and this service agree on who answers which job and who sends which message. */
class ProcessWiringTest {

    private static final Path PROCESS = Path.of("..", "workflow", "src", "main", "resources", "processes", "ExecutionReportProcess.bpmn");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final ProcessWiring wiring = ProcessWiring.of("org.onepermit.report");

    @Test
    void everyJobOfThisServiceHasOneWorkerAndEveryWorkerAJob() {
        assertThat(wiring.workers()).isEqualTo(wiring.jobs("report")).isNotEmpty();
    }

    @Test
    void everyErrorThatAWorkerThrowsIsCaughtAndEveryCaughtOneThrown() {
        assertThat(wiring.errorFaults("report")).isEmpty();
    }

    @Test
    void everyMessageThatThisServiceSendsIsAwaitedByAProcess() throws IOException {
        assertThat(named("\"(Msg_[A-Za-z]+)\"")).isNotEmpty().isSubsetOf(wiring.awaitedMessages());
    }

    @Test
    void elementsThatActsNameAreOnTheDiagram() throws IOException {
        Set<String> drawn = found(Files.readString(PROCESS), " id=\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\"");

        assertThat(named("\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\"")).contains("CatchEvent_ReportSubmitted", "CatchEvent_ReportReviewed")
            .isSubsetOf(drawn);
    }

    private static Set<String> named(String pattern) throws IOException {
        Set<String> named = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                named.addAll(found(Files.readString(file), pattern));
            }
        }
        return named;
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
