package org.onepermit.inspection.visit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.platform.file.AttachmentStore;

/** Deletes files that no visit refers to: uploads cut off, rolled back, or refused for their hash. */
@ApplicationScoped
public class SweepOrphans {

    private final AttachmentStore store;
    private final VisitPapers papers;

    SweepOrphans(AttachmentStore store, VisitPapers papers) {
        this.store = store;
        this.papers = papers;
    }

    @Scheduled(every = "{onepermit.files.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        store.sweep(papers::refersTo);
    }
}
