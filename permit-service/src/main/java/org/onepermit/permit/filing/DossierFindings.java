package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.filing.rules.CodeReuse;
import org.onepermit.permit.filing.rules.DisclosurePeriod;
import org.onepermit.permit.filing.rules.DossierChecks;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.filing.rules.Signing;
import org.onepermit.permit.filing.rules.SubmissionGuard;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.time.WorkingCalendar;

/** What the computed checks say of an application, and whether it may be submitted. */
@ApplicationScoped
public class DossierFindings {

    private final AttachmentRepository attachments;
    private final ReapplyBarRepository bars;
    private final IssuedCodes codes;
    private final WorkingCalendar calendar;
    private final FilingTerms terms;
    private final LegalClock clock;

    DossierFindings(AttachmentRepository attachments, ReapplyBarRepository bars, IssuedCodes codes, WorkingCalendar calendar, FilingTerms terms,
        LegalClock clock) {
        this.bars = bars;
        this.codes = codes;
        this.attachments = attachments;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** All findings of the dossier as it stands. */
    public List<Finding> of(Application application) {
        Classification answer = application.classification();
        Stream<Finding> open = answer == null ? Stream.empty() : DossierChecks.openQuestions(answer).stream();
        List<Finding> stated = DossierChecks.all(application.dossier(), application.managementClass(),
            attachments.kinds(application.applicationNo()), terms);
        List<Finding> reused = CodeReuse.check(application.dossier(), codes.ofSite(application.uscc(), application.siteName()));
        return Stream.of(open, stated.stream(), reused.stream()).flatMap(findings -> findings).toList();
    }

    /** The first day on which a disclosure may end and the application be submitted. */
    LocalDate earliestEnd(LocalDate disclosedOn) {
        return DisclosurePeriod.earliestSubmission(disclosedOn, calendar, terms);
    }

    /** Refuses a submission that the legal representative signs under the commitment, with every finding that stands in its way. */
    void requireReady(Application application, String signatory) {
        Classification answer = application.classification();
        SubmissionGuard.Attempt attempt = new SubmissionGuard.Attempt(application.status(), application.managementClass(),
            answer != null && answer.complete(), application.filingType(), application.dossier().disclosure(),
            Signing.isLegalRepresentative(signatory, application.dossier()), false, true,
            of(application), clock.today(), bars.until(application.uscc()), null);
        FindingErrors.refuseIfBlocked(FilingProblem.NOT_READY, SubmissionGuard.check(attempt, calendar, terms));
    }
}
