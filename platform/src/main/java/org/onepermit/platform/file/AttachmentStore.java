package org.onepermit.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.problem.ProblemException;

/**
 * Keeps files on disk, never in memory. A file is there before its row is: a row never points to nothing, and a file whose row was
 * rolled back is an orphan that the service's sweep deletes.
 */
@ApplicationScoped
public class AttachmentStore {

    private static final String PART = ".part";

    private final FileConfig config;

    AttachmentStore(FileConfig config) {
        this.config = config;
    }

    /**
     * Takes a stream to disk, bounded, hashed, and looked at.
     *
     * @throws ProblemException if it is empty, too large, or of a type that is not taken
     */
    public StoredFile receive(InputStream content) {
        String id = TimeOrderedId.text();
        Path part = path(id + PART);
        try {
            Files.createDirectories(part.getParent());
            StoredFile file = write(id, part, content);
            Files.move(part, path(id), StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("attachment cannot be stored", e);
        } finally {
            delete(id + PART);
        }
    }

    public Path path(String id) {
        // The last characters of a time-ordered id are chance, so folders fill evenly.
        String name = id.replace(PART, "");
        return config.folder().resolve(name.substring(name.length() - 2)).resolve(id);
    }

    /**
     * Deletes the files that nothing refers to: uploads cut off, rolled back, or taken out again. Only those older than
     * {@link FileConfig#orphanAge()}, by the file system's clock, which a moved legal clock does not touch.
     *
     * @param referred tells of an id whether a row refers to it
     */
    public void sweep(Predicate<String> referred) {
        Instant old = Instant.now().minus(config.orphanAge());
        all().stream()
            .filter(file -> modified(file).isBefore(old) && !referred.test(file.getFileName().toString()))
            .forEach(file -> delete(file.getFileName().toString()));
    }

    private void delete(String id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException("attachment cannot be deleted", e);
        }
    }

    private List<Path> all() {
        if (!Files.isDirectory(config.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(config.folder(), 2)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("attachment folder cannot be read", e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new UncheckedIOException("attachment folder cannot be read", e);
        }
    }

    private StoredFile write(String id, Path part, InputStream content) throws IOException {
        MessageDigest digest = sha256();
        long size = copy(new DigestInputStream(content, digest), part);
        if (size == 0) {
            throw new ProblemException(AttachmentProblem.EMPTY, (String) null);
        }
        String mediaType = FileKind.of(part).orElseThrow(() -> new ProblemException(AttachmentProblem.UNKNOWN_TYPE, (String) null)).mediaType();
        return new StoredFile(id, mediaType, size, HexFormat.of().formatHex(digest.digest()));
    }

    private long copy(InputStream content, Path part) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(file);
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > config.maxBytes()) {
                    throw new ProblemException(AttachmentProblem.TOO_LARGE, Map.of("max", config.maxBytes()));
                }
                out.write(buffer, 0, read);
            }
            file.force(true);
            return size;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
