package org.onepermit.workflow.bundle;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;

/** All process files of this release: {@code processes/*.bpmn} of the class path. */
@ApplicationScoped
public class BundledProcesses {

    private static final String FOLDER = "processes";

    private final List<BundledProcess> processes = read();

    /** The processes in the order of their ids. */
    public List<BundledProcess> all() {
        return processes;
    }

    /** One process. */
    public Optional<BundledProcess> find(String processId) {
        return processes.stream().filter(process -> process.processId().equals(processId)).findFirst();
    }

    private static List<BundledProcess> read() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Thread.currentThread().getContextClassLoader(), FOLDER,
                    folder -> readFolder(folder, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.entrySet().stream().map(file -> BundledProcess.of(file.getKey(), file.getValue()))
                .sorted(Comparator.comparing(BundledProcess::processId)).toList();
    }

    private static void readFolder(Path folder, Map<String, byte[]> files) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : (Iterable<Path>) entries.filter(BundledProcesses::isProcess)::iterator) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProcess(Path file) {
        return file.getFileName().toString().endsWith(".bpmn");
    }
}
