package org.onepermit.inspection.enforcement.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.casefile.CasePause;
import org.onepermit.inspection.enforcement.casefile.Charge;
import org.onepermit.inspection.enforcement.casefile.Decision;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
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
import org.onepermit.inspection.enforcement.rules.RecusalGround;

/** A case as its archive states it. Fields are only ever added. */
record CaseRecord(
    String format, String caseNo, LeadRecord lead, String uscc, String unitName, String permitNo, String division, CaseStatus status, int turn,
    Charge charge, LocalDate foundOn, LocalDate filedOn, LocalDate decisionDueOn, List<CasePause> pauses, List<Officer> officers,
    boolean certificatesShown, Proposal proposal, Notice notice, List<StatementRecord> statements, Hearing hearing, Review review,
    Decision decision, LocalDate servedOn, LocalDate publishedOn, LocalDate annulledOn, LocalDate withdrawnOn, List<Officer> recused,
    List<RecusalRecord> recusals) {

    private static final String FORMAT = "onepermit-case/1";

    /** The lead from which the case came. */
    record LeadRecord(
        String leadNo, LeadSource source, String sourceKey, String subject, String facts, Map<String, Object> evidence, LocalDate foundOn,
        String ruledReason, String ruledBy, LocalDate ruledOn) { }

    /** What the party said, and the answer. */
    record StatementRecord(int turn, String content, String madeBy, Instant madeAt, Boolean accepted, String answer, String answeredBy, LocalDate answeredOn) { }

    /** That an officer should leave, and what the head decided. */
    record RecusalRecord(
        int number, String officer, String certificateNo, RecusalGround ground, String reason, boolean byParty, String askedBy, Instant askedAt,
        Boolean granted, String decisionReason, String decidedBy, LocalDate decidedOn) { }

    /** What is known of a piece of evidence. */
    record EvidenceRecord(
        int number, EvidenceKind kind, String title, String source, LocalDate takenOn, String description, String fileName, String sha256,
        Integer replaces, String addedBy, Instant addedAt, Instant takenAt, String takenBy, String place, String mediaType, Long size) { }

    static CaseRecord of(EnforcementCase of, Lead lead, List<Statement> said, List<Recusal> recusals) {
        return new CaseRecord(FORMAT, of.caseNo(), of(lead), of.uscc(), of.unitName(), of.permitNo(), of.division(), of.status(), of.turn(),
            of.charge(), of.foundOn(), of.filedOn(), of.decisionDueOn(), of.pauses(), of.officers(), of.certificatesShown(), of.proposal(),
            of.notice(), said.stream().map(CaseRecord::of).toList(), of.hearing(), of.review(), of.decision(), of.servedOn(), of.publishedOn(),
            of.annulledOn(), of.withdrawnOn(), of.recused(), recusals.stream().map(CaseRecord::of).toList());
    }

    static EvidenceRecord of(Evidence piece) {
        return new EvidenceRecord(piece.number(), piece.kind(), piece.title(), piece.source(), piece.takenOn(),
            piece.fileId() == null ? null : piece.content(), piece.fileName(), piece.sha256(), piece.replaces(), piece.addedByName(), piece.addedAt(),
            piece.takenAt(), piece.takenBy(), piece.place(), piece.mediaType(), piece.size());
    }

    private static RecusalRecord of(Recusal recusal) {
        return new RecusalRecord(recusal.number(), recusal.officerName(), recusal.certificateNo(), recusal.ground(), recusal.reason(),
            recusal.byParty(), recusal.askedByName(), recusal.askedAt(), recusal.granted(), recusal.decisionReason(), recusal.decidedByName(),
            recusal.decidedOn());
    }

    private static LeadRecord of(Lead lead) {
        return new LeadRecord(lead.leadNo(), lead.source(), lead.sourceKey(), lead.subject(), lead.facts(), lead.evidence(), lead.foundOn(),
            lead.ruledReason(), lead.ruledBy(), lead.ruledOn());
    }

    private static StatementRecord of(Statement statement) {
        return new StatementRecord(statement.turn(), statement.content(), statement.madeByName(), statement.madeAt(), statement.accepted(),
            statement.answer(), statement.answeredBy(), statement.answeredOn());
    }
}
