package org.onepermit.permit.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.AllowedAct;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.DossierChange;
import org.onepermit.permit.filing.rules.FilingType;

/** One application as the current user may see it. Parts that do not exist yet are null or empty. */
public record ApplicationView(
    String applicationNo, FilingType filingType, ApplicationStatus status, ManagementClass managementClass, Classification classification,
    long version, Dossier dossier, List<AttachmentView> attachments, List<FindingView> findings, DisclosureView disclosure,
    List<SignatureView> signatures, Dates dates, boolean deemed, boolean overdue, ClockView clock, String permitNo,
    NonAcceptance nonAcceptance, CorrectionView correction, DecisionView decision, List<AllowedAct> allowedActs) {

    /** A file without its content. */
    public record AttachmentView(String id, String kind, String filename, String mediaType, long size, String sha256, Instant uploadedAt) {

        public static AttachmentView of(Attachment file) {
            return new AttachmentView(file.id(), file.kind(), file.filename(), file.mediaType(), file.size(), file.sha256(), file.uploadedAt());
        }
    }

    /** The disclosure before submission; it may end on {@code endsOn} at the earliest. */
    public record DisclosureView(LocalDate startedOn, LocalDate endsOn, LocalDate endedOn, String feedback) {
    }

    /** Who signed under the commitment, last. */
    public record SignatureView(String name, Instant signedAt) {
    }

    /** When what happened. */
    public record Dates(Instant createdAt, Instant submittedAt, LocalDate receivedOn, LocalDate acceptedOn, LocalDate decidedOn) {

        static Dates of(Application application) {
            LocalDate decidedOn = application.decision() == null ? null : application.decision().decidedOn();
            return new Dates(application.createdAt(), application.submittedAt(), application.receivedOn(), application.acceptedOn(), decidedOn);
        }
    }

    /** The one correction notice, with everything that the applicant has changed since; changes are null where the first wording was not kept. */
    public record CorrectionView(String noticeId, Instant issuedAt, LocalDate dueOn, List<ItemView> items, List<ChangeView> changes) {

        static CorrectionView of(CorrectionNotice notice, Optional<List<DossierChange>> changes) {
            Set<String> told = notice.items().stream().map(CorrectionItem::field).filter(Objects::nonNull).collect(Collectors.toSet());
            return new CorrectionView(notice.id(), notice.issuedAt(), notice.dueOn(), notice.items().stream().map(ItemView::of).toList(),
                changes.map(all -> all.stream().map(change -> ChangeView.of(change, told)).toList()).orElse(null));
        }
    }

    /** One difference from the dossier in which the defects were found; {@code told} if an item of the notice names the place. */
    public record ChangeView(String field, Object before, Object after, boolean told) {

        static ChangeView of(DossierChange change, Set<String> told) {
            return new ChangeView(change.field(), change.before(), change.after(), change.answers(told));
        }
    }

    /** One item of it, with the answer if there is one. */
    public record ItemView(
        String itemId, String field, String problem, String requirement, String answer, List<String> attachmentIds, Instant answeredAt) {

        static ItemView of(CorrectionItem item) {
            return new ItemView(item.id(), item.field(), item.problem(), item.requirement(), item.answer(), item.attachmentIds(),
                item.answeredAt());
        }
    }

    /** The decision: GRANTED or REFUSED. */
    public record DecisionView(String decision, String reasons, List<String> grounds, String remedies, LocalDate decidedOn) {

        static DecisionView of(Decision made) {
            return made == null ? null
                : new DecisionView(made.outcome(), made.reasons(), made.grounds(), made.remedies(), made.decidedOn());
        }
    }
}
