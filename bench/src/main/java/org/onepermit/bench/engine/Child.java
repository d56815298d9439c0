package org.onepermit.bench.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A virtual machine of its own that is asked questions. */
final class Child implements AutoCloseable {

    private final String name;
    private final Path log;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;

    /** Starts a class with a heap of the given size; its errors go to a file. */
    Child(Class<?> main, String heap, Path logs, String... arguments) throws IOException {
        this.name = main.getSimpleName();
        this.log = logs.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** The next answer; whatever else the process prints is passed over. */
    String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(Conversation.ANSWER)) {
                return line.substring(Conversation.ANSWER.length());
            }
        }
        throw new IOException(name + " ended; see " + log);
    }

    String ask(String question) throws IOException {
        questions.println(question);
        return answer();
    }

    /** Processor time used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Kills it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
