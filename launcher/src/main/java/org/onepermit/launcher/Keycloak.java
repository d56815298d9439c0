package org.onepermit.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The identity server with the demo realm. Its program is shared and never written to; its home belongs to the stack. */
final class Keycloak implements Part {
    static final String NAME = "keycloak";
    private static final String DEFAULT_UI = "http://localhost:8080";
    private static final List<String> PROGRAM_FOLDERS = List.of("conf", "lib", "providers", "themes");

    private final Home home;
    private final Servers servers;
    private final Secrets secrets;
    private final Daemon daemon;

    Keycloak(Home home, Servers servers, Secrets secrets) {
        this.home = home;
        this.servers = servers;
        this.secrets = secrets;
        this.daemon = new Daemon(NAME, home);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path server = servers.unpacked(NAME, "keycloak-%s/", this::build);
        Path own = home.data().resolve(NAME);
        linkPrograms(server, own);
        writeRealm(own);
        daemon.spawn(own, command(own), Map.of(
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin")));
    }

    @Override
    public boolean healthy() {
        return Probe.answersOk(home.url(Port.KEYCLOAK_MANAGEMENT) + "/health/ready");
    }

    /** Keycloak is assembled once for the options that it is started with; later starts skip this. */
    private void build(Path server) throws IOException, InterruptedException {
        Path script = server.resolve("bin/kc.sh");
        Folders.makeExecutable(script);
        Command.run("Assembling Keycloak", server, home.logs().resolve("keycloak-build.log"),
            List.of(script.toString(), "build", "--db=dev-file", "--health-enabled=true", "--cache=local"));
    }

    private static void linkPrograms(Path server, Path own) throws IOException {
        Files.createDirectories(own);
        for (String folder : PROGRAM_FOLDERS) {
            Path link = own.resolve(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, server.resolve(folder));
        }
    }

    /** A realm that differs from the last start's replaces what Keycloak holds: it imports only what it does not know. */
    private void writeRealm(Path own) throws IOException {
        Path file = own.resolve("data/import/onepermit-realm.json");
        String realm = realm();
        if (Files.exists(file) && Files.readString(file).equals(realm)) {
            return;
        }
        Folders.delete(own.resolve("data"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, realm);
    }

    private String realm() throws IOException {
        try (InputStream in = Keycloak.class.getResourceAsStream("/realm/onepermit-realm.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(DEFAULT_UI, home.url(Port.GATEWAY));
        }
    }

    /** What kc.sh would run, without the shell in between that would have to pass signals on. */
    private List<String> command(Path own) {
        List<String> command = new ArrayList<>(Java.command(384));
        command.addAll(List.of(
            "-XX:MaxMetaspaceSize=256m",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Dkc.home.dir=" + own,
            "-Djboss.server.config.dir=" + own.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-cp", own.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start", "--optimized", "--import-realm", "--cache=local",
            "--http-enabled=true", "--http-host=127.0.0.1",
            "--http-port=" + home.port(Port.KEYCLOAK), "--http-management-port=" + home.port(Port.KEYCLOAK_MANAGEMENT),
            "--hostname=" + home.url(Port.KEYCLOAK), "--log-level=info,io.smallrye.health:warn"));
        return command;
    }
}
