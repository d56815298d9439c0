package org.onepermit.workflow.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** Starts and kills an engine that always serves the same port on the same schema. */
final class EngineProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Schema schema;
    private final int port = freePort();
    private Process process;

    EngineProcess(Schema schema) {
        this.schema = schema;
    }

    int port() {
        return port;
    }

    /** Launches the process without waiting for it. */
    void launch() {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                EngineMain.class.getName(), schema.url(), schema.user(), schema.password(), String.valueOf(port));
        try {
            process = command.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Launches the process and waits until it serves. */
    void start() {
        launch();
        BufferedReader output = process.inputReader();
        CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> awaitReadiness(output));
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("the engine did not start", e);
        }
        drain(output);
    }

    private static void awaitReadiness(BufferedReader output) {
        StringBuilder said = new StringBuilder();
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.contains(EngineMain.READY)) {
                    return;
                }
                said.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the engine ended before it was ready:\n" + said);
    }

    /** Kills the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static void drain(BufferedReader output) {
        Thread thread = new Thread(() -> {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException killed) {
                // That is what it is there for.
            }
        }, "engine-output");
        thread.setDaemon(true);
        thread.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
