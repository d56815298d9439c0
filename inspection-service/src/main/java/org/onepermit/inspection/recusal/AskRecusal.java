package org.onepermit.inspection.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.recusal.rules.Ground;
import org.onepermit.inspection.recusal.rules.RecusalGuard;
import org.onepermit.inspection.recusal.rules.RecusalProblem;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.Seat;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/**
 * The unit asks that an inspector of a visit be recused, or the inspector declares it himself (F-09, M.5 recuse; APnL §43). The unit can ask only
 * when it knows of the visit, which is from its beginning (F-11).
 */
@ApplicationScoped
public class AskRecusal {

    private final Tasks tasks;
    private final VisitRecusalRepository recusals;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    AskRecusal(Tasks tasks, VisitRecusalRepository recusals, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.recusals = recusals;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    @Transactional
    public void ask(String taskNo, String inspectorNo, Ground ground, String facts) {
        boolean byUnit = tasks.isEnterprise();
        InspectionTask task = byUnit ? tasks.lockVisible(taskNo) : tasks.lockAssigned(taskNo);
        Optional<Seat> seat = task.seats().stream().filter(each -> each.inspectorNo().equals(inspectorNo)).findFirst();
        boolean ofSelf = !byUnit && seat.filter(each -> each.certificateNo().equals(user.certificateNo())).isPresent();
        Objection.refuseIfAny(RecusalProblem.CANNOT_ASK, RecusalGuard.askRefused(new RecusalGuard.Asked(seat.isPresent(), byUnit, ofSelf,
            recusals.isPending(taskNo, inspectorNo), task.status())));
        VisitRecusal.Asker asker = byUnit ? new VisitRecusal.Asker(VisitRecusal.Party.UNIT, user.subject(), task.site().unitName())
            : new VisitRecusal.Asker(VisitRecusal.Party.INSPECTOR, user.subject(), user.name());
        recusals.persist(new VisitRecusal(task, seat.orElseThrow(), ground, facts, asker, clock.now()));
        chronicle.record(task, "ask-recusal", Map.of("inspector", seat.orElseThrow().name(), "party", asker.party(), "ground", ground));
    }
}
