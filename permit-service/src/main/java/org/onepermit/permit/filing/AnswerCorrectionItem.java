package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.platform.time.LegalClock;

/** An enterprise answers one item of the correction notice; it may answer again until it resubmits. */
@ApplicationScoped
public class AnswerCorrectionItem {

    private final Applications applications;
    private final CorrectionNoticeRepository corrections;
    private final AttachmentRepository attachments;
    private final LegalClock clock;
    private final CaseChronicle chronicle;

    AnswerCorrectionItem(Applications applications, CorrectionNoticeRepository corrections, AttachmentRepository attachments,
        LegalClock clock, CaseChronicle chronicle) {
        this.applications = applications;
        this.corrections = corrections;
        this.attachments = attachments;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public Application answer(String applicationNo, String itemId, String answer, List<String> attachmentIds) {
        Application application = applications.lockOwn(applicationNo);
        application.requireInCorrection();
        attachments.requireOf(applicationNo, attachmentIds);
        corrections.of(application).answer(itemId, answer, attachmentIds, clock.now());
        chronicle.audit(application, "answer-correction-item", Map.of("itemId", itemId));
        return application;
    }
}
