package org.onepermit.workflow.process;

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

/**
 * All processes and all services together: what is waited for is sent by somebody, what is sent is waited for. Each service holds its own
 * workers and their errors against the files; here it is held that it does.
 */
class ProcessWiringTest {

    private static final Path ROOT = Path.of("..");
    private static final String MESSAGE = "\"(Msg_[A-Za-z]+)\"";

    private final ProcessWiring wiring = ProcessWiring.of("org.onepermit.workflow");

    @Test
    void everyMessageIsSentByAServiceAndAwaitedByAProcess() {
        Set<String> sent = services().flatMap(service -> found(service.resolve("src/main/java"), MESSAGE))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(sent).isEqualTo(wiring.awaitedMessages()).isNotEmpty();
    }

    @Test
    void everyServiceWithJobsHoldsItsWorkersAgainstTheFiles() {
        Set<String> withJobs = services().map(ProcessWiringTest::jobPrefix).filter(prefix -> !wiring.jobs(prefix).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(withJobs).isNotEmpty().allSatisfy(prefix -> {
            Path tests = ROOT.resolve(prefix + "-service/src/test/java");
            assertThat(found(tests, "(wiring\\.workers\\(\\))\\)\\.isEqualTo\\(wiring\\.jobs\\(\"" + prefix + "\"")).as("jobs").isNotEmpty();
            assertThat(found(tests, "(errorFaults)\\(\"" + prefix + "\"")).as("errors").isNotEmpty();
        });
        assertThat(withJobs.stream().flatMap(prefix -> wiring.jobs(prefix).stream())).as("no job is for a service that is not there")
                .containsExactlyInAnyOrderElementsOf(allJobs());
    }

    private Set<String> allJobs() {
        return Stream.of("permit", "report", "inspection").flatMap(prefix -> wiring.jobs(prefix).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Path> services() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith("-service")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jobPrefix(Path service) {
        return service.getFileName().toString().replace("-service", "");
    }

    private static Stream<String> found(Path folder, String pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ProcessWiringTest::text)
                    .flatMap(text -> Pattern.compile(pattern).matcher(text).results()).map(match -> match.group(1)).toList().stream();
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
