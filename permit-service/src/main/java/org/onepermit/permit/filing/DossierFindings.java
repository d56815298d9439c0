package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;

/** What the computed checks say of an application, and whether it may be submitted. */
@ApplicationScoped
public class DossierFindings {

    private final AttachmentRepository attachments;

    DossierFindings(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    /** All findings of the dossier as it stands. */
    public List<Finding> of(Application application) {
        return List.of();
    }

    /** Refuses a submission with every finding that stands in its way. */
    void requireReady(Application application) {
        List<Finding> blocking = Finding.blocking(of(application));
        if (!blocking.isEmpty()) {
            throw new ProblemException(FilingProblem.NOT_READY, null, blocking.stream()
                .map(finding -> new FieldError(finding.field(), finding.code(), finding.values())).toList());
        }
    }
}
