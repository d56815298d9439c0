package org.onepermit.testing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.onepermit.platform.time.LegalClockMoved;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.runtime.Deployer;

/**
 * The embedded engine beside the application under test, with all processes of the {@code workflow} module deployed. Its clock follows
 * the application's legal clock. Idle unless {@link EngineResource} is in use.
 */
@ApplicationScoped
public class TestEngine {

    private static final Path PROCESSES = Path.of("workflow", "src", "main", "resources", "processes");
    private static final int BEFORE_RELAY_AND_WORKERS = 10;

    private final Config config;
    private EmbeddedEngine engine;

    TestEngine(Config config) {
        this.config = config;
    }

    void onStart(@Observes @Priority(BEFORE_RELAY_AND_WORKERS) StartupEvent event) {
        if (setting("test.engine.jdbc-url").isPresent()) {
            comeBack();
            deploy(files());
        }
    }

    void onStop(@Observes ShutdownEvent event) {
        if (engine != null) {
            engine.close();
        }
    }

    void onClockMoved(@Observes LegalClockMoved moved) {
        if (engine != null) {
            moveClock(moved.now());
        }
    }

    /** Moves the engine's clock alone; timers that become due fire at once. */
    public void moveClock(Instant now) {
        engine.clock().moveTo(now);
    }

    /** Deploys process files beyond those of the workflow module. */
    public void deploy(List<Path> files) {
        List<Deployer.Resource> resources = new ArrayList<>();
        for (Path file : files) {
            resources.add(new Deployer.Resource(file.getFileName().toString(), content(file)));
        }
        engine.deployer().deploy(resources);
    }

    /** Ends the engine as an outage would; its database stays. */
    public void goAway() {
        engine.close();
    }

    /** Starts the engine on its database and address. */
    public void comeBack() {
        String address = setting("zeebe.grpc-address").orElseThrow();
        engine = EmbeddedEngine.start(setting("test.engine.jdbc-url").orElseThrow(), setting("test.engine.username").orElse(""),
            setting("test.engine.password").orElse(""), Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    private Optional<String> setting(String name) {
        return config.getOptionalValue("onepermit." + name, String.class);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Checkout.root().resolve(PROCESSES))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
