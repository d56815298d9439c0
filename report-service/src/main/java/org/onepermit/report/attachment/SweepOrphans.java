package org.onepermit.report.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.platform.file.AttachmentStore;

/** Deletes files that no row refers to: uploads cut off, rolled back, sent twice or taken out of a draft. */
@ApplicationScoped
public class SweepOrphans {

    private final AttachmentStore store;
    private final AttachmentRepository attachments;

    SweepOrphans(AttachmentStore store, AttachmentRepository attachments) {
        this.store = store;
        this.attachments = attachments;
    }

    @Scheduled(every = "{onepermit.files.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        store.sweep(id -> attachments.findById(id) != null);
    }
}
