package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CorrectionNoticeRepository;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;

/** The process waits for the applicant's correction. */
@ApplicationScoped
public class OpenCorrection {

    private final Applications applications;
    private final CorrectionNoticeRepository corrections;
    private final WorkItems work;

    OpenCorrection(Applications applications, CorrectionNoticeRepository corrections, WorkItems work) {
        this.applications = applications;
        this.corrections = corrections;
        this.work = work;
    }

    @Transactional
    public WorkItem open(String applicationNo) {
        Application application = applications.lock(applicationNo);
        return work.open(WorkKind.CORRECTION, application.toCase(), 1, corrections.of(application).dueAt());
    }
}
