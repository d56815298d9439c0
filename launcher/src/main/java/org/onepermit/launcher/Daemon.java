package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that outlives the launcher, remembered by a pid file. */
final class Daemon {
    /** The operating system's start time of a process is only exact to its boot time, which it keeps in whole seconds. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    private final String name;
    private final Path pidFile;
    private final Path log;

    Daemon(String name, Home home) {
        this.name = name;
        this.pidFile = home.run().resolve(name + ".pid");
        this.log = home.logs().resolve(name + ".log");
    }

    Path log() {
        return log;
    }

    /** Starts the command in a session of its own, so that neither Ctrl-C nor the end of the terminal reaches it. */
    void spawn(Path directory, List<String> command, Map<String, String> environment) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        ProcessHandle process = builder.start().toHandle();
        try {
            Files.writeString(pidFile, process.pid() + " " + startOf(process).toEpochMilli() + "\n");
        } catch (IOException unwritable) {
            process.destroyForcibly();
            throw unwritable;
        }
    }

    /** The process, unless it ended or its pid belongs to another process by now. */
    Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(pidFile).strip().split(" ");
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(found -> Duration.between(start, startOf(found)).abs().compareTo(CLOCK_SLACK) <= 0);
        } catch (NoSuchFileException neverStarted) {
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean running() {
        return process().isPresent();
    }

    /** Asks the process to end, and ends it if it does not within the grace time. */
    void stop(Duration grace) {
        process().ifPresent(process -> {
            process.destroy();
            if (!endsWithin(process, grace)) {
                process.destroyForcibly();
                endsWithin(process, Duration.ofSeconds(5));
            }
        });
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException left) {
            // a stale pid file is recognised as such
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException stillThere) {
            return !process.isAlive();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Resident memory in bytes; 0 when it cannot be told. */
    long memory() {
        return process().map(ProcessHandle::pid).map(Daemon::residentBytes).orElse(0L);
    }

    private static long residentBytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst().orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    List<String> lastLines(int count) {
        return Tail.of(log, count);
    }
}
