package org.onepermit.permit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onepermit.platform.worker.Worker;

/** The process files and this service agree on who answers which job and who sends which message. */
class ProcessWiringTest {

    private static final Path PROCESS = Path.of("..", "workflow", "src", "main", "resources", "processes", "PermitApplicationProcess.bpmn");
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everyJobOfThisServiceHasOneWorkerAndEveryWorkerAJob() throws IOException {
        Set<String> jobs = found(Files.readString(PROCESS), "taskDefinition type=\"(permit\\.[a-z-]+)\"");

        Set<String> workers = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.onepermit.permit")
            .stream().filter(type -> type.isAssignableTo(Worker.class)).map(ProcessWiringTest::type).collect(Collectors.toCollection(TreeSet::new));

        assertThat(workers).isEqualTo(jobs).isNotEmpty();
    }

    @Test
    void everyMessageThatTheProcessWaitsForIsSentByThisService() throws IOException {
        Set<String> awaited = found(Files.readString(PROCESS), "name=\"(Msg_[A-Za-z]+)\"");

        Set<String> sent = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sent.addAll(found(Files.readString(file), "\"(Msg_[A-Za-z]+)\""));
            }
        }

        assertThat(sent).isEqualTo(awaited).isNotEmpty();
    }

    @Test
    void elementsThatActsNameAreOnTheDiagram() throws IOException {
        Set<String> drawn = found(Files.readString(PROCESS), " id=\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\"");

        Set<String> named = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                named.addAll(found(Files.readString(file), "\"((?:StartEvent|CatchEvent|Task)_[A-Za-z]+)\""));
            }
        }

        assertThat(named).contains("StartEvent_ApplicationSubmitted", "CatchEvent_DecisionMade").isSubsetOf(drawn);
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String type(JavaClass worker) {
        try {
            Field type = worker.reflect().getDeclaredField("TYPE");
            type.setAccessible(true);
            return (String) type.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(worker.getName() + " names no TYPE", e);
        }
    }
}
