package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.OrderGuard;
import org.onepermit.inspection.visit.rules.ResultDeadlines;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** A dispatcher orders a check that was not drawn: after a clue or a complaint, by plan, or to look again (F-25). */
@ApplicationScoped
public class OrderTask {

    private final InspectionTaskRepository tasks;
    private final TaskOpening opening;
    private final TaskNumbers numbers;
    private final ResultDeadlines deadlines;
    private final VisitConfig config;
    private final CurrentUser user;
    private final LegalClock clock;

    OrderTask(InspectionTaskRepository tasks, TaskOpening opening, TaskNumbers numbers, ResultDeadlines deadlines, VisitConfig config,
        CurrentUser user, LegalClock clock) {
        this.tasks = tasks;
        this.opening = opening;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.config = config;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What was ordered.
     *
     * @param clueId       what a check after a clue or complaint follows, and
     * @param sourceTaskNo whose rectification a re-check looks at; null for any other
     * @param dueOn        last day of the visit; null for the usual time
     * @param parts        who answers what, for a joint check (F-22)
     */
    public record Ordered(
        TaskKind kind, String objectNo, List<String> inspectorNos, String clueId, String sourceTaskNo, String reason, LocalDate dueOn,
        JointParts parts) { }

    @Transactional
    public InspectionTask order(Ordered ordered) {
        LocalDate today = clock.today();
        Site site = opening.site(ordered.objectNo());
        List<Seat> seats = opening.seats(ordered.inspectorNos());
        Objection.refuseIfAny(VisitProblem.TASK_INCOMPLETE, objections(ordered, site, today));
        if (!ordered.kind().fits(cappedThisYear(site), config.yearlyCap())) {
            throw new ProblemException(VisitProblem.CAP_REACHED, Map.of("cap", config.yearlyCap()));
        }
        LocalDate dueOn = ordered.dueOn() == null ? deadlines.visitDueOn(today) : ordered.dueOn();
        return opening.open(new NewTask(numbers.next(today, site.division()), ordered.kind(), null, ordered.clueId(), ordered.sourceTaskNo(),
            ordered.reason(), site, seats, List.of(), ordered.parts(), dueOn));
    }

    private List<Objection> objections(Ordered ordered, Site site, LocalDate today) {
        return OrderGuard.refused(new OrderGuard.Order(ordered.kind(), ordered.inspectorNos().stream().distinct().count(), ordered.clueId(),
            ordered.sourceTaskNo() != null && tasks.byNo(ordered.sourceTaskNo()).isPresent(), ordered.dueOn(),
            site.division().startsWith(user.divisionPrefix()), ordered.parts()), today);
    }

    private int cappedThisYear(Site site) {
        LocalDate newYear = clock.today().withDayOfYear(1);
        return tasks.capped(site.uscc(), newYear, newYear.plusYears(1));
    }
}
