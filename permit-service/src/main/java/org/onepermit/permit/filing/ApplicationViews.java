package org.onepermit.permit.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.attachment.AttachmentRepository;
import org.onepermit.permit.filing.ApplicationView.AttachmentView;
import org.onepermit.permit.filing.ApplicationView.CorrectionView;
import org.onepermit.permit.filing.ApplicationView.Dates;
import org.onepermit.permit.filing.ApplicationView.DecisionView;
import org.onepermit.permit.filing.ApplicationView.DisclosureView;
import org.onepermit.permit.filing.ApplicationView.SignatureView;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.DossierChange;
import org.onepermit.permit.filing.rules.Secrets;
import org.onepermit.platform.problem.Messages;

/** Puts together what the current user sees of an application. */
@ApplicationScoped
public class ApplicationViews {

    private final Applications applications;
    private final AttachmentRepository attachments;
    private final CorrectionNoticeRepository corrections;
    private final DossierFindings findings;
    private final CaseClock clocks;
    private final AllowedActs acts;
    private final Messages messages;

    ApplicationViews(Applications applications, AttachmentRepository attachments, CorrectionNoticeRepository corrections,
        DossierFindings findings, CaseClock clocks, AllowedActs acts, Messages messages) {
        this.applications = applications;
        this.attachments = attachments;
        this.corrections = corrections;
        this.findings = findings;
        this.clocks = clocks;
        this.acts = acts;
        this.messages = messages;
    }

    public ApplicationView of(String applicationNo) {
        return of(applications.visible(applicationNo));
    }

    ApplicationView of(Application a) {
        Optional<ClockView> clock = clocks.of(a);
        return new ApplicationView(a.applicationNo(), a.filingType(), a.status(), a.managementClass(), a.classification(), a.version(),
            shown(a.dossier()), attachments.of(a.applicationNo()).stream().map(AttachmentView::of).toList(),
            FindingView.of(findings.of(a), messages), disclosure(a.disclosure()), signatures(a.signature()), Dates.of(a), a.deemed(),
            a.overdue(), clock.orElse(null), a.permitNo(), a.nonAcceptance(), corrections.find(a).map(notice -> correction(notice, a)).orElse(null),
            DecisionView.of(a.decision()), acts.of(a, clock));
    }

    private Dossier shown(Dossier dossier) {
        return applications.seesSecrets() ? dossier : Secrets.publicForm(dossier);
    }

    private CorrectionView correction(CorrectionNotice notice, Application application) {
        Optional<List<DossierChange>> changes = Optional.ofNullable(notice.toldOf())
            .map(first -> DossierChange.between(shown(first), shown(application.dossier())));
        return CorrectionView.of(notice, changes);
    }

    private DisclosureView disclosure(PublicDisclosure shown) {
        return shown == null ? null
            : new DisclosureView(shown.startedOn(), findings.earliestEnd(shown.startedOn()), shown.endedOn(), shown.feedback());
    }

    private static List<SignatureView> signatures(Signature signature) {
        return signature == null ? List.of() : List.of(new SignatureView(signature.name(), signature.at()));
    }
}
