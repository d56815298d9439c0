package org.onepermit.inspection.visit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.platform.file.AttachmentStore;

/** Deletes files that neither a visit nor a case refers to: uploads cut off, rolled back, or refused for their hash. */
@ApplicationScoped
public class SweepOrphans {

    private final AttachmentStore store;
    private final VisitPapers papers;
    private final EvidenceRepository evidence;

    SweepOrphans(AttachmentStore store, VisitPapers papers, EvidenceRepository evidence) {
        this.store = store;
        this.papers = papers;
        this.evidence = evidence;
    }

    @Scheduled(every = "{onepermit.files.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        store.sweep(file -> papers.refersTo(file) || evidence.refersTo(file));
    }
}
