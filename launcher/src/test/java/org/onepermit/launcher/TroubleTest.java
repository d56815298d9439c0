package org.onepermit.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void writeToAFullDiskIsToldAsSuch() {
        IOException full = new IOException(new FileSystemException("data/ibdata1", null, "No space left on device"));
        assertThat(Trouble.of("Starting mariadb", full)).hasMessage("Starting mariadb: the disk is full. Free some space and try again.");
    }

    @Test
    void troubleInsideKeepsItsOwnWords() {
        assertThat(Trouble.of("Starting", new RuntimeException(new Trouble("Port 8080 is in use")))).hasMessage("Port 8080 is in use");
    }

    @Test
    void startOnANearlyFullDiskIsRefusedWithNumbers() {
        assertThatThrownBy(() -> Disk.requireFree(folder, Long.MAX_VALUE)).isInstanceOf(Trouble.class)
            .hasMessageContaining("Not enough disk space").hasMessageMatching("(?s).* \\d+ MB needed, \\d+ MB free\\.");
    }

    @Test
    void stateFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Disk.requireFree(file.resolve("state"), 0)).isInstanceOf(Trouble.class)
            .hasMessageContaining("Cannot write to " + file.resolve("state"));
    }
}
