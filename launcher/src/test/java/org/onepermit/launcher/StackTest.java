package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StackTest {
    @TempDir
    Path folder;
    private Home home;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private Stack stack;

    @BeforeEach
    void makeHome() throws Exception {
        home = TestHome.in(folder);
    }

    @AfterEach
    void leaveNothingRunning() {
        stack.down();
    }

    @Test
    void startsEachPartAfterWhatItNeeds() {
        Script database = new Script("database", Port.DATABASE, "sleep 0.5; touch database.ready; sleep 60");
        Script service = new Script("service", Port.PERMIT, "[ -e database.ready ] && touch service.ready; sleep 60", "database");
        stack = stackOf(database, service);

        stack.up();

        assertThat(stack.isUp()).isTrue();
        assertThat(output.toString()).containsSubsequence("database", "database             ready after", "service              ready after");
    }

    @Test
    void portInUseIsNamedAndNothingStarts() throws Exception {
        Script database = ready("database", Port.DATABASE);
        Script gateway = ready("gateway", Port.GATEWAY);
        stack = stackOf(database, gateway);
        try (ServerSocket taken = new ServerSocket(home.port(Port.GATEWAY), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(stack::up).isInstanceOf(Trouble.class)
                .hasMessageContaining("Port " + taken.getLocalPort()).hasMessageContaining("gateway").hasMessageContaining("in use");
        }
        assertThat(database.daemon().running()).isFalse();
    }

    @Test
    void partThatDiesStopsTheOthersAndItsLastWordsAreShown() {
        Script database = ready("database", Port.DATABASE);
        Script broken = new Script("broken", Port.PERMIT, "echo 'schema is newer than this program'; exit 3", "database");
        stack = stackOf(database, broken);

        assertThatThrownBy(stack::up).isInstanceOf(Trouble.class)
            .hasMessageContaining("broken ended while it was starting").hasMessageContaining("schema is newer than this program");
        assertThat(database.daemon().running()).isFalse();
    }

    @Test
    void partThatNeverAnswersIsGivenUpAndNothingIsLeft() {
        Script database = ready("database", Port.DATABASE);
        Script silent = new Script("silent", Port.PERMIT, "echo 'waiting for godot'; sleep 60");
        stack = stackOf(database, silent);

        assertThatThrownBy(stack::up).isInstanceOf(Trouble.class)
            .hasMessageContaining("silent did not get ready within 3 s").hasMessageContaining("waiting for godot");
        assertThat(database.daemon().running()).isFalse();
        assertThat(silent.daemon().running()).isFalse();
    }

    @Test
    void fullDiskIsNamedAsTheCause() {
        Script full = new Script("full", Port.PERMIT, "echo 'write failed: No space left on device'; exit 1");
        stack = stackOf(full);
        assertThatThrownBy(stack::up).hasMessageContaining("The disk is full");
    }

    @Test
    void answerOfAnotherProgramOnTheSamePortDoesNotCount() throws Exception {
        Script dead = new Script("dead", Port.PERMIT, "sleep 0.3; exit 1");
        Script slow = new Script("slow", Port.GATEWAY, "sleep 1; touch slow.ready; sleep 60");
        Files.createFile(folder.resolve("dead.ready"));
        stack = stackOf(dead, slow);

        assertThatThrownBy(stack::up).isInstanceOf(Trouble.class).hasMessageContaining("dead ended while it was starting");
        assertThat(slow.daemon().running()).isFalse();
    }

    @Test
    void killedPartIsStartedAgainWhileTheOthersGoOn() {
        Script database = ready("database", Port.DATABASE);
        Script service = ready("service", Port.PERMIT, "database");
        stack = stackOf(database, service);
        stack.up();
        ProcessHandle before = database.daemon().process().orElseThrow();
        service.daemon().process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });

        stackOf(database, service).up();

        assertThat(stack.isUp()).isTrue();
        assertThat(database.daemon().process()).contains(before);
    }

    @Test
    void partThatOnlyWaitsForAnotherIsNotStartedAgain() throws Exception {
        Script database = ready("database", Port.DATABASE);
        Script service = ready("service", Port.PERMIT, "database");
        stack = stackOf(database, service);
        stack.up();
        ProcessHandle before = service.daemon().process().orElseThrow();
        database.daemon().stop(Duration.ofSeconds(5));
        Files.delete(folder.resolve("service.ready"));
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> touch("service.ready"));

        stackOf(database, service).up();

        assertThat(stack.isUp()).isTrue();
        assertThat(service.daemon().process()).contains(before);
    }

    @Test
    void interruptedStartLeavesNothingRunning() throws Exception {
        Script database = ready("database", Port.DATABASE);
        Script slow = new Script("slow", Port.PERMIT, "sleep 60", "database");
        stack = stackOf(database, slow);
        CompletableFuture<Void> start = CompletableFuture.runAsync(stack::up);
        while (!slow.daemon().running()) {
            Thread.sleep(20);
        }

        stack.abort();

        assertThat(start).failsWithin(20, TimeUnit.SECONDS);
        assertThat(database.daemon().running()).isFalse();
        assertThat(slow.daemon().running()).isFalse();
    }

    @Test
    void stopsTheLastStartedFirst() {
        stack = stackOf(ready("database", Port.DATABASE), ready("service", Port.PERMIT, "database"));
        stack.up();
        output.reset();

        assertThat(stack.down()).isTrue();

        assertThat(output.toString()).containsSubsequence("service", "database");
        assertThat(stack.down()).as("second time").isFalse();
    }

    private void touch(String file) {
        try {
            Files.createFile(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stack stackOf(Part... parts) {
        return new Stack(home, List.of(parts), new Progress(new PrintStream(output, true)));
    }

    private Script ready(String name, Port port, String... needs) {
        return new Script(name, port, "touch " + name + ".ready; sleep 60", needs);
    }

    /** A part made of a shell script; it is healthy once it has made its file {@code <name>.ready}. */
    private final class Script implements Part {
        private final String name;
        private final Port port;
        private final String script;
        private final Set<String> needs;
        private final Daemon daemon;

        Script(String name, Port port, String script, String... needs) {
            this.name = name;
            this.port = port;
            this.script = script;
            this.needs = Set.of(needs);
            this.daemon = new Daemon(name, home);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Port> ports() {
            return List.of(port);
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public Daemon daemon() {
            return daemon;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(3);
        }

        @Override
        public void start() throws IOException {
            daemon.spawn(folder, List.of("bash", "-c", script), Map.of());
        }

        @Override
        public boolean healthy() {
            return Files.exists(folder.resolve(name + ".ready"));
        }
    }
}
