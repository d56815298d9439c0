package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for room before anything is written, since a server that runs out of it fails in obscure ways. */
final class Disk {
    private static final long MEGABYTE = 1024 * 1024;

    private Disk() {
    }

    static void requireFree(Path directory, long bytes) {
        try {
            Files.createDirectories(directory);
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < bytes) {
                throw new Trouble("Not enough disk space for %s: %d MB needed, %d MB free."
                    .formatted(directory, bytes / MEGABYTE, free / MEGABYTE));
            }
        } catch (IOException unwritable) {
            throw new Trouble("Cannot write to " + directory + ": " + unwritable.getMessage());
        }
    }

    static long megabytes(long count) {
        return count * MEGABYTE;
    }
}
