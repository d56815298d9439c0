package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.FulfilDuty;
import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.FilingProblem;
import org.onepermit.report.filing.rules.Readiness;
import org.onepermit.report.filing.rules.ReportEvent;
import org.onepermit.report.filing.rules.ReportLifecycle;
import org.onepermit.report.filing.rules.Risk;
import org.onepermit.report.filing.rules.Signing;
import org.onepermit.report.filing.rules.Weight;
import org.onepermit.report.permit.PermitContents;

/** The legal representative signs and submits, for the first time or after a return (R §22, D-12). */
@ApplicationScoped
public class SubmitReport {

    public static final String SUBMITTED = "Msg_ReportSubmitted";
    public static final String RESUBMITTED = "Msg_ReportResubmitted";
    private static final int HISTORY_YEARS = 2;

    private final Reports reports;
    private final ReportRepository repository;
    private final ReportVersionRepository versions;
    private final Examiner examiner;
    private final ReportFiles files;
    private final PermitContents permits;
    private final FulfilDuty duty;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final Event<ReportSubmitted> submitted;
    private final Messages messages;
    private final ReportChronicle chronicle;

    SubmitReport(Reports reports, ReportRepository repository, ReportVersionRepository versions, Examiner examiner, ReportFiles files,
        PermitContents permits, FulfilDuty duty, CurrentUser user, LegalClock clock, Outbox outbox, Event<ReportSubmitted> submitted,
        Messages messages, ReportChronicle chronicle) {
        this.reports = reports;
        this.repository = repository;
        this.versions = versions;
        this.examiner = examiner;
        this.files = files;
        this.permits = permits;
        this.duty = duty;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.submitted = submitted;
        this.messages = messages;
        this.chronicle = chronicle;
    }

    @Transactional
    public Report submit(String dutyNo, String signatory) {
        Report report = reports.lockOwn(dutyNo);
        boolean again = report.returned();
        requireInTurn(report, again);
        LocalDate today = clock.today();
        ExecutionReport signed = files.with(report, report.content()).signed(new ExecutionReport.Commitment(signatory, today));
        Examined examined = examiner.examine(report, signed);
        requireReady(report, examined, signatory);
        report.submit(signed, examined, points(report, examined, today), today, clock.now());
        files.seal(report);
        versions.persist(new ReportVersion(report, examined, new Signature(user.subject(), signatory, clock.now()), today));
        duty.fulfil(dutyNo, today);
        outbox.startOrPublish(again ? RESUBMITTED : SUBMITTED, dutyNo, Map.of());
        submitted.fire(new ReportSubmitted(dutyNo));
        chronicle.record(report, again ? "CatchEvent_ReportResubmitted" : "CatchEvent_ReportSubmitted",
            again ? "resubmit-report" : "submit-report", Map.of("versionNo", report.versionNo(), "submittedOn", today));
        return report;
    }

    private static void requireInTurn(Report report, boolean again) {
        ReportEvent event = again ? ReportEvent.RESUBMIT : ReportEvent.SUBMIT;
        if (report.content() == null || ReportLifecycle.next(report.status(), event).isEmpty()) {
            throw new ProblemException(FilingProblem.NOT_ALLOWED_IN_STATUS, Map.of("act", event, "status", report.status()));
        }
    }

    private void requireReady(Report report, Examined examined, String signatory) {
        boolean byLegal = permits.inForce(report.permitNo(), clock.now()).map(permit -> permit.content().legalRepresentative())
            .filter(legal -> Signing.isLegalRepresentative(signatory, legal)).isPresent();
        List<FieldError> lacks = Readiness.lacks(examined.findings(), report.explanations(),
            report.returned() ? report.corrections() : List.of(), byLegal);
        if (!lacks.isEmpty()) {
            throw new ProblemException(FilingProblem.NOT_READY, null, lacks.stream().map(this::worded).toList());
        }
    }

    /** What a finding says is a text of its own; the other errors have theirs. */
    private FieldError worded(FieldError error) {
        return messages.text(Locale.CHINESE, "finding." + error.code(), error.args()).map(text -> {
            Map<String, Object> args = new HashMap<>(error.args());
            args.put("fallback", text);
            return new FieldError(error.field(), error.code(), args);
        }).orElse(error);
    }

    private int points(Report report, Examined examined, LocalDate today) {
        boolean late = (report.firstSubmittedOn() == null ? today : report.firstSubmittedOn()).isAfter(report.dueOn());
        return Risk.points(Risk.reasons(examined.count(Weight.LEAD), examined.count(Weight.WARN), late,
            repository.record(report.uscc(), report.dutyNo(), today.minusYears(HISTORY_YEARS))));
    }
}
