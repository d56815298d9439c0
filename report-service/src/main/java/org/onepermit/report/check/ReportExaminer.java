package org.onepermit.report.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.check.rules.Examination;
import org.onepermit.report.check.rules.Finding;
import org.onepermit.report.check.rules.FirstDraft;
import org.onepermit.report.check.rules.ReportChecks;
import org.onepermit.report.check.rules.Verdict;
import org.onepermit.report.check.rules.book.CheckProblem;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.duty.Duty;
import org.onepermit.report.duty.DutyRepository;
import org.onepermit.report.filing.Examiner;
import org.onepermit.report.filing.OwedReport;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.rules.Examined;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.FiledFinding;
import org.onepermit.report.filing.rules.Weight;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.rules.PermitInForce;

/** Answers what filing asks of a report, from the permit in force on the last day of its period and all that is known beside it. */
@ApplicationScoped
class ReportExaminer implements Examiner {

    private final PermitContents permits;
    private final DutyRepository duties;
    private final EvidenceBook evidence;
    private final RuleBook book;
    private final LegalClock clock;

    ReportExaminer(PermitContents permits, DutyRepository duties, EvidenceBook evidence, RuleBook book, LegalClock clock) {
        this.permits = permits;
        this.duties = duties;
        this.evidence = evidence;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public ExecutionReport prefilled(OwedReport owed) {
        Evidence known = evidence.of(owed.permitNo(), owed.period());
        return FirstDraft.of(permit(owed), owed.period(), known);
    }

    @Override
    public Examined examine(Report report, ExecutionReport content) {
        OwedReport owed = report.owed();
        Examination examination = new Examination(content, permit(owed), duties.byNo(owed.dutyNo()).map(Duty::obligation).orElse(null),
            evidence.of(owed.permitNo(), owed.period()), report.firstSubmittedOn(), clock.today());
        List<Verdict> verdicts = ReportChecks.all(examination, book);
        return new Examined(clock.today(), verdicts.stream().flatMap(verdict -> verdict.findings().stream()).map(ReportExaminer::filed).toList(),
            verdicts.stream().map(ReportExaminer::standing).toList());
    }

    private PermitInForce permit(OwedReport owed) {
        return permits.inForce(owed.permitNo(), owed.period().to())
            .orElseThrow(() -> new ProblemException(CheckProblem.PERMIT_UNKNOWN, Map.of("permitNo", owed.permitNo())));
    }

    private static FiledFinding filed(Finding finding) {
        Map<String, Object> values = new LinkedHashMap<>();
        finding.values().forEach((name, value) -> values.put(name, value instanceof Number ? value : String.valueOf(value)));
        return new FiledFinding(finding.code(), finding.version(), Weight.valueOf(finding.severity().name()), finding.field(), values,
            finding.formula(), finding.basis());
    }

    private static Examined.Standing standing(Verdict verdict) {
        return new Examined.Standing(verdict.rule().id(), verdict.state().name(), verdict.compared(),
            verdict.gaps().stream().map(Enum::name).sorted().toList());
    }
}
