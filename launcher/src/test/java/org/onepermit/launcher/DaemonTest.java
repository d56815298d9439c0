package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
    private static final Duration GRACE = Duration.ofSeconds(5);

    @TempDir
    Path folder;
    private Home home;
    private Daemon daemon;

    @BeforeEach
    void makeDaemon() throws Exception {
        home = TestHome.in(folder);
        daemon = new Daemon("part", home);
    }

    @AfterEach
    void leaveNothingRunning() {
        daemon.stop(GRACE);
    }

    @Test
    void isRunningFromSpawnToStop() throws Exception {
        daemon.spawn(folder, List.of("sleep", "60"), Map.of());
        assertThat(daemon.running()).isTrue();
        ProcessHandle process = daemon.process().orElseThrow();

        daemon.stop(GRACE);

        assertThat(process.isAlive()).isFalse();
        assertThat(daemon.running()).isFalse();
        assertThat(home.run()).isEmptyDirectory();
    }

    @Test
    void isFoundByAnotherLauncher() throws Exception {
        daemon.spawn(folder, List.of("sleep", "60"), Map.of());
        assertThat(new Daemon("part", home).process()).isEqualTo(daemon.process());
    }

    @Test
    void killedProcessIsNotRunningAlthoughItsPidFileIsThere() throws Exception {
        daemon.spawn(folder, List.of("sleep", "60"), Map.of());
        ProcessHandle process = daemon.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        assertThat(home.run().resolve("part.pid")).exists();
        assertThat(daemon.running()).isFalse();
    }

    @Test
    void processThatInheritedThePidIsLeftAlone() throws Exception {
        ProcessHandle bystander = ProcessHandle.current();
        long otherStart = bystander.info().startInstant().orElseThrow().minusSeconds(60).toEpochMilli();
        Files.writeString(home.run().resolve("part.pid"), bystander.pid() + " " + otherStart + "\n");

        assertThat(daemon.running()).isFalse();
        daemon.stop(GRACE);
        assertThat(bystander.isAlive()).isTrue();
    }

    @Test
    void unreadablePidFileCountsAsNotRunning() throws Exception {
        Files.writeString(home.run().resolve("part.pid"), "");
        assertThat(daemon.running()).isFalse();
    }

    @Test
    void processThatIgnoresTheRequestToEndIsKilled() throws Exception {
        daemon.spawn(folder, List.of("bash", "-c", "trap '' TERM; echo deaf; while true; do sleep 0.1; done"), Map.of());
        while (daemon.lastLines(1).isEmpty()) {
            Thread.sleep(20);
        }
        ProcessHandle process = daemon.process().orElseThrow();

        daemon.stop(Duration.ofMillis(300));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void environmentReachesTheProcessAndItsOutputTheLog() throws Exception {
        daemon.spawn(folder, List.of("bash", "-c", "echo \"$GREETING\"; sleep 60"), Map.of("GREETING", "您好"));
        while (daemon.lastLines(1).isEmpty()) {
            Thread.sleep(20);
        }
        assertThat(daemon.lastLines(5)).containsExactly("您好");
    }

    @Test
    void logOfTheStartBeforeIsKept() throws Exception {
        Files.writeString(daemon.log(), "the start before\n");
        daemon.spawn(folder, List.of("sleep", "60"), Map.of());
        assertThat(home.logs().resolve("part.previous.log")).hasContent("the start before");
    }

    @Test
    void leavesTheTerminalsSession() throws Exception {
        daemon.spawn(folder, List.of("bash", "-c", "echo here; sleep 60"), Map.of());
        while (daemon.lastLines(1).isEmpty()) {
            Thread.sleep(20);
        }
        long pid = daemon.process().orElseThrow().pid();
        assertThat(sessionOf(pid)).isEqualTo(pid).isNotEqualTo(sessionOf(ProcessHandle.current().pid()));
    }

    /** The sixth field of the process's stat file; none of those before it holds a blank here. */
    private static long sessionOf(long pid) throws Exception {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
    }
}
