package org.onepermit.inspection.enforcement.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CasePause;
import org.onepermit.inspection.enforcement.casefile.Charge;
import org.onepermit.inspection.enforcement.casefile.Decision;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.EvidenceKind;
import org.onepermit.inspection.enforcement.casefile.Hearing;
import org.onepermit.inspection.enforcement.casefile.Notice;
import org.onepermit.inspection.enforcement.casefile.Officer;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.casefile.Recusal;
import org.onepermit.inspection.enforcement.casefile.Review;
import org.onepermit.inspection.enforcement.casefile.Statement;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.ClockReading;
import org.onepermit.inspection.enforcement.rules.LegalReview;
import org.onepermit.inspection.enforcement.rules.RecusalGround;

/**
 * A case file. The party sees what it was told and what it said; what the authority thinks of the case before the decision is null or empty
 * for it.
 *
 * @param reviewNeeds why legal review is required as things stand; empty before there is a proposal
 */
public record CaseView(
    String caseNo, String leadNo, String uscc, String unitName, String permitNo, String division, String cause, CaseStatus status,
    Instant statusSince, int turn, Charge charge, LocalDate foundOn, LocalDate filedOn, List<ClockReading> clocks, List<CasePause> pauses,
    boolean overdue, List<Officer> officers, List<Officer> recused, List<RecusalView> recusals, boolean certificatesShown, Proposal proposal, Notice notice, List<StatementView> statements,
    Hearing hearing, Review review, Set<LegalReview.Reason> reviewNeeds, Decision decision, LocalDate servedOn, LocalDate publishedOn,
    LocalDate annulledOn, LocalDate withdrawnOn, List<DocumentView> documents, List<EvidenceView> evidence) {

    /** What the party said, and the answer. */
    public record StatementView(String id, int turn, String content, String madeBy, Instant madeAt, Boolean accepted, String answer, LocalDate answeredOn) {

        static StatementView of(Statement statement) {
            return new StatementView(statement.id(), statement.turn(), statement.content(), statement.madeByName(), statement.madeAt(),
                statement.accepted(), statement.answer(), statement.answeredOn());
        }
    }

    /** That an officer should leave, and what the head decided. */
    public record RecusalView(
        int number, String officer, String certificateNo, RecusalGround ground, String reason, boolean byParty, String askedBy, Instant askedAt,
        Boolean granted, String decisionReason, String decidedBy, LocalDate decidedOn) {

        public static RecusalView of(Recusal recusal) {
            return new RecusalView(recusal.number(), recusal.officerName(), recusal.certificateNo(), recusal.ground(), recusal.reason(),
                recusal.byParty(), recusal.askedByName(), recusal.askedAt(), recusal.granted(), recusal.decisionReason(), recusal.decidedByName(),
                recusal.decidedOn());
        }
    }

    /** A document without its text. */
    public record DocumentView(String id, DocumentKind kind, String title, int turn, String madeBy, Instant madeAt, String sha256) {

        static DocumentView of(CaseDocument document) {
            return new DocumentView(document.id(), document.kind(), document.title(), document.turn(), document.madeByName(), document.madeAt(),
                document.sha256());
        }
    }

    /**
     * A piece of evidence.
     *
     * @param fileId what its file is fetched by; null without one
     */
    public record EvidenceView(
        int number, EvidenceKind kind, String title, String source, LocalDate takenOn, Instant takenAt, String takenBy, String place,
        String content, String fileId, String fileName, String mediaType, Long size, String sha256, Integer replaces, String addedBy,
        Instant addedAt) {

        public static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.number(), evidence.kind(), evidence.title(), evidence.source(), evidence.takenOn(),
                evidence.takenAt(), evidence.takenBy(), evidence.place(), evidence.content(), evidence.fileId() == null ? null : evidence.id(),
                evidence.fileName(), evidence.mediaType(), evidence.size(), evidence.sha256(), evidence.replaces(), evidence.addedByName(),
                evidence.addedAt());
        }
    }
}
