package org.onepermit.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The whole system as {@code ./onepermit up} starts it, once for all journeys of a run, in a state folder and on ports of its own
 * (environment {@code ONEPERMIT_HOME} and {@code ONEPERMIT_PORT_OFFSET}); it is taken down when the run ends.
 */
final class Stack {

    private static final Stack RUNNING = new Stack();

    private final Path root = Path.of(System.getProperty("onepermit.root", ".")).toAbsolutePath().normalize();
    private final Path home = Path.of(System.getenv().getOrDefault("ONEPERMIT_HOME", root.resolve(".onepermit").toString()));

    private Stack() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> onepermit("down")));
        require(onepermit("up"), "./onepermit up");
    }

    static Stack running() {
        return RUNNING;
    }

    /** Ends a part the hard way, as a power cut would. */
    void kill(String part) {
        long pid = Long.parseLong(read(home.resolve("run").resolve(part + ".pid")).strip().split("\\s+")[0]);
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        });
    }

    /** Starts whatever part is not running and waits until all are healthy. */
    void start() {
        require(onepermit("up"), "./onepermit up after a kill");
    }

    private int onepermit(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("onepermit").toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(int exit, String what) {
        if (exit != 0) {
            throw new IllegalStateException(what + " ended with " + exit);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("no pid file of that part", e);
        }
    }
}
