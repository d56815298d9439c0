package org.onepermit.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the servers that Maven brought. A folder under its final name is always complete. */
final class Servers {
    private final Path dist;
    private final Properties archives;

    /** @param archives for each server the keys {@code <server>.archive} and {@code <server>.version} */
    Servers(Path dist, Properties archives) {
        this.dist = dist;
        this.archives = archives;
    }

    static Servers broughtByMaven(Path dist) throws IOException {
        Properties archives = new Properties();
        try (InputStream in = Servers.class.getResourceAsStream("/servers.properties")) {
            archives.load(in);
        }
        return new Servers(dist, archives);
    }

    /** What remains to be done to an unpacked server before it is used. */
    interface Finish {
        void on(Path unpacked) throws IOException, InterruptedException;
    }

    boolean isReady(String server) {
        return Files.isDirectory(folder(server));
    }

    /**
     * The server's folder, unpacked first if it is not there. Two stacks that start at once wait for each other.
     *
     * @param prefix the folder inside the archive that holds the server, with {@code %s} for its version
     */
    Path unpacked(String server, String prefix, Finish finish) throws IOException, InterruptedException {
        Path folder = folder(server);
        if (isReady(server)) {
            return folder;
        }
        Files.createDirectories(dist);
        try (FileChannel channel = FileChannel.open(dist.resolve(server + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock lock = channel.lock()) {
            if (lock.isValid() && !isReady(server)) {
                Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
                Folders.delete(unfinished);
                unzip(archive(server), prefix.formatted(version(server)), unfinished);
                finish.on(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        }
    }

    private Path folder(String server) {
        return dist.resolve(server + "-" + version(server));
    }

    private String version(String server) {
        return archives.getProperty(server + ".version");
    }

    private Path archive(String server) {
        Path archive = Path.of(archives.getProperty(server + ".archive"));
        if (!Files.isReadable(archive)) {
            throw new Trouble("Maven's copy of " + server + " is gone (" + archive + "). Bring it back with: ./mvnw -pl launcher package");
        }
        return archive;
    }

    private static void unzip(Path archive, String prefix, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith(prefix) || entry.isDirectory()) {
                    continue;
                }
                Path file = target.resolve(entry.getName().substring(prefix.length())).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(archive + " holds a path that leaves its folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }
}
