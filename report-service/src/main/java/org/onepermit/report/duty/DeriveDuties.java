package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.DutyChange;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitRepository;
import org.onepermit.report.permit.rules.PermitProblem;
import org.onepermit.report.permit.rules.ReportPeriod;

/** Derives what a permit owes from what it says, and brings the duties held so far to that (D-08, D-09). Twice changes nothing. */
@ApplicationScoped
public class DeriveDuties {

    private final PermitRepository permits;
    private final Obligations obligations;
    private final DutyRepository duties;
    private final Event<DutyChanged> changed;
    private final DutyTerms terms;
    private final LegalClock clock;
    private final Audit audit;

    DeriveDuties(PermitRepository permits, Obligations obligations, DutyRepository duties, Event<DutyChanged> changed, DutyTerms terms,
                 LegalClock clock, Audit audit) {
        this.permits = permits;
        this.obligations = obligations;
        this.duties = duties;
        this.changed = changed;
        this.terms = terms;
        this.clock = clock;
        this.audit = audit;
    }

    /** Number of duties that were added, changed or withdrawn. */
    @Transactional
    public int derive(String permitNo) {
        Permit permit = permits.lock(permitNo).orElseThrow(() -> new ProblemException(PermitProblem.NO_SUCH_PERMIT, permitNo));
        LocalDate until = obligations.horizon();
        Map<ReportPeriod, Duty> known = duties.of(permitNo).stream().collect(Collectors.toMap(Duty::period, Function.identity()));
        List<DutyChange> changes = changes(known, obligations.of(permit, until));
        changes.forEach(change -> apply(change, permit, known));
        duties.derived(permitNo, until, clock.now());
        if (!changes.isEmpty()) {
            audit.append("derive-duties", "Permit", permitNo, counts(changes));
        }
        return changes.size();
    }

    private static List<DutyChange> changes(Map<ReportPeriod, Duty> known, List<Obligation> now) {
        List<Obligation> before = known.values().stream().filter(duty -> duty.status() != DutyStatus.WITHDRAWN).map(Duty::obligation).toList();
        Set<ReportPeriod> submitted = known.values().stream().filter(duty -> duty.status() == DutyStatus.SUBMITTED).map(Duty::period)
            .collect(Collectors.toSet());
        return DutyChange.between(before, now, submitted);
    }

    private void apply(DutyChange change, Permit permit, Map<ReportPeriod, Duty> known) {
        Duty duty = known.get(change.now() == null ? change.before().period() : change.now().period());
        if (duty == null) {
            duties.persist(new Duty(permit, change.now(), terms));
            return;
        }
        duties.keep(change.now() == null ? duty.withdraw(clock.now()) : duty.change(change.now(), terms, clock.now()));
        changed.fire(new DutyChanged(duty.dutyNo(), change.kind()));
    }

    private static Map<String, Long> counts(List<DutyChange> changes) {
        return changes.stream().collect(Collectors.groupingBy(change -> change.kind().name(), Collectors.counting()));
    }
}
