package org.onepermit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The Keycloak of a test run, with realm {@code onepermit} imported. Its address is a system property, see {@link TestMariaDb}. */
final class TestKeycloak {

    private static final String ADDRESS = TestKeycloak.class.getName();
    private static final Path REALM = Path.of("launcher", "src", "main", "resources", "realm", "onepermit-realm.json");
    private static final List<String> SHARED = List.of("conf", "lib", "providers", "themes");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private TestKeycloak() {}

    /** {@code http://localhost:port/realms/onepermit} of the running server, started at the first call. */
    static String realmUrl() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                System.setProperty(ADDRESS, start() + "/realms/onepermit");
            }
            return System.getProperty(ADDRESS);
        }
    }

    private static String start() {
        Path home = Path.of("target", "keycloak", "run-" + ProcessHandle.current().pid()).toAbsolutePath();
        furnish(home, KeycloakDist.folder());
        int port = Programs.freePort();
        int management = Programs.freePort();
        Process process = Programs.spawn(home, command(home, port, management), home.resolve("keycloak.log"));
        await(process, URI.create("http://localhost:" + management + "/health/ready"), home.resolve("keycloak.log"));
        return "http://localhost:" + port;
    }

    /** A home of its own over the shared program: Keycloak writes below its home. */
    private static void furnish(Path home, Path program) {
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String folder : SHARED) {
                Files.createSymbolicLink(home.resolve(folder), program.resolve(folder));
            }
            Files.copy(Checkout.root().resolve(REALM), home.resolve("data/import").resolve(REALM.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("no home for Keycloak", e);
        }
    }

    private static List<String> command(Path home, int port, int management) {
        return List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:TieredStopAtLevel=1",
            "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start", "--optimized", "--import-realm", "--cache=local", "--http-enabled=true", "--http-host=127.0.0.1",
            "--http-port=" + port, "--http-management-port=" + management, "--hostname=http://localhost:" + port);
    }

    private static void await(Process process, URI health, Path log) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(health)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Keycloak does not start, see " + log);
            }
        }
    }

    private static boolean answers(URI health) {
        try {
            Thread.sleep(200);
            HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
