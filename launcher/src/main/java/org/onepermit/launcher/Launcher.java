package org.onepermit.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line of the stack in this checkout. */
public final class Launcher {
    private static final long FIRST_START_MEGABYTES = 1500;
    private static final long NEXT_START_MEGABYTES = 300;

    private final Home home;
    private final Progress progress;
    private final Servers servers;
    private final List<QuarkusApp> apps;
    private final Stack stack;

    private Launcher(Home home, PrintStream out) throws IOException {
        this.home = home;
        this.progress = new Progress(out);
        this.servers = Servers.broughtByMaven(home.dist());
        Secrets secrets = Secrets.in(home.data());
        Build build = new Build(home, progress);
        this.apps = Stream.of(App.values()).map(app -> new QuarkusApp(home, build, app, secrets)).toList();
        List<Part> parts = new ArrayList<>(List.of(new MariaDb(home, servers, secrets), new Keycloak(home, servers, secrets)));
        parts.addAll(apps);
        this.stack = new Stack(home, parts, progress);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Home home = Home.of(Path.of("").toAbsolutePath(), System.getenv());
            System.exit(run(home, List.of(arguments), out));
        } catch (Trouble | IOException | InterruptedException trouble) {
            err.println();
            err.println("onepermit: " + Trouble.of("Working in the state folder", trouble).getMessage());
            System.exit(1);
        }
    }

    private static int run(Home home, List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        Disk.requireFree(home.state(), 0);
        for (Path folder : List.of(home.data(), home.run(), home.logs())) {
            Files.createDirectories(folder);
        }
        Launcher launcher = new Launcher(home, out);
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        return switch (command) {
            case "up" -> launcher.alone(launcher::up);
            case "down" -> launcher.alone(launcher::down);
            case "status" -> launcher.status();
            case "audit-verify" -> launcher.verifyAudit();
            case "dev" -> launcher.dev(arguments.size() > 1 ? arguments.get(1) : "");
            default -> throw new Trouble("The launcher knows up, down, status, dev and audit-verify, not \"" + command + "\".");
        };
    }

    private interface Work {
        int run() throws IOException;
    }

    /** Two commands that start or stop at the same time would undo each other's work. */
    private int alone(Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Trouble("Another onepermit command is starting or stopping this stack. Wait for it to end.");
            }
            return work.run();
        }
    }

    private int up() throws IOException {
        long begin = System.nanoTime();
        if (stack.isUp()) {
            progress.say("OnePermit is already running at " + home.url(Port.GATEWAY));
            return 0;
        }
        if (!servers.isReady(Keycloak.NAME) || !servers.isReady(MariaDb.NAME)) {
            Disk.requireFree(home.dist(), Disk.megabytes(FIRST_START_MEGABYTES));
        }
        Disk.requireFree(home.state(), Disk.megabytes(NEXT_START_MEGABYTES));
        progress.say("Starting OnePermit, state in " + home.state());
        AtomicBoolean complete = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!complete.get()) {
                stack.abort();
            }
        }));
        stack.up();
        complete.set(true);
        progress.say("Up in %.1f s, %.2f GB of memory in use.%n".formatted((System.nanoTime() - begin) / 1e9, stack.memory() / 1e9));
        welcome();
        return 0;
    }

    private void welcome() throws IOException {
        progress.say("  " + home.url(Port.GATEWAY) + System.lineSeparator());
        try (InputStream accounts = Launcher.class.getResourceAsStream("/realm/demo-accounts.txt")) {
            progress.say(new String(accounts.readAllBytes(), StandardCharsets.UTF_8));
        }
        progress.say("Stop with: ./onepermit down");
    }

    private int down() {
        if (!stack.down()) {
            progress.say("Nothing was running.");
        }
        return 0;
    }

    private int status() {
        for (Part part : stack.parts()) {
            String state = !part.daemon().running() ? "stopped" : part.healthy() ? "ready" : "not ready";
            String pid = part.daemon().process().map(process -> "pid " + process.pid()).orElse("");
            progress.line(part.name(), "%-10s port %-6d %-12s %4d MB".formatted(
                state, home.port(part.ports().get(0)), pid, part.daemon().memory() / 1_000_000));
        }
        return stack.isUp() ? 0 : 1;
    }

    /** One service in Quarkus' dev mode, in the place and with the settings that it has in the stack. */
    private int dev(String name) throws IOException, InterruptedException {
        QuarkusApp app = apps.stream().filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow(() ->
            new Trouble("\"" + name + "\" is none of " + apps.stream().map(QuarkusApp::name).collect(Collectors.joining(", ")) + "."));
        stack.stop(app);
        ProcessBuilder maven = new ProcessBuilder(home.checkout().resolve("mvnw").toString(), "-Dquarkus.analytics.disabled=true",
            "-pl", name, "-am", "compile", "quarkus:dev")
            .directory(home.checkout().toFile()).inheritIO();
        maven.environment().putAll(app.environment());
        return maven.start().waitFor();
    }

    private int verifyAudit() throws IOException {
        if (!stack.isUp()) {
            throw new Trouble("OnePermit is not running. Start it with: ./onepermit up");
        }
        AuditReport report = new AuditReport(home.url(Port.GATEWAY), home.url(Port.KEYCLOAK));
        progress.say(report.fetch());
        return report.isIntact() ? 0 : 1;
    }
}
