package org.onepermit.permit.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** Deletes files that no application refers to: uploads cut off, rolled back, or taken out of a draft. */
@ApplicationScoped
public class SweepOrphans {

    private final AttachmentStore store;
    private final AttachmentRepository attachments;
    private final AttachmentConfig config;

    SweepOrphans(AttachmentStore store, AttachmentRepository attachments, AttachmentConfig config) {
        this.store = store;
        this.attachments = attachments;
        this.config = config;
    }

    /** Age is told by the file system's clock, which a moved legal clock does not touch. */
    @Scheduled(every = "{permit.attachments.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        Instant old = Instant.now().minus(config.orphanAge());
        store.all().stream()
            .filter(file -> modified(file).isBefore(old) && attachments.findById(file.getFileName().toString()) == null)
            .forEach(file -> store.delete(file.getFileName().toString()));
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
}
