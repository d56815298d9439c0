package org.onepermit.inspection.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.RecuseSeat;
import org.onepermit.inspection.draw.rules.frozen.Recusal;
import org.onepermit.inspection.recusal.rules.RecusalGuard;
import org.onepermit.inspection.recusal.rules.RecusalProblem;
import org.onepermit.inspection.roster.InspectorContent;
import org.onepermit.inspection.roster.RecordTie;
import org.onepermit.inspection.roster.RegisteredInspectorRepository;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.InspectionTask;
import org.onepermit.inspection.visit.ReseatTask;
import org.onepermit.inspection.visit.Seat;
import org.onepermit.inspection.visit.TaskChronicle;
import org.onepermit.inspection.visit.Tasks;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * The head decides on a recusal, with a reason (F-09; APnL §43). Granted before the visit is over, that seat alone goes to somebody else: by an
 * adjustment of the draw where it was drawn, to a named successor where the visit was ordered. Granted later it changes no seat; whoever
 * concludes the visit reads it beside the record.
 */
@ApplicationScoped
public class DecideRecusal {

    private final VisitRecusalRepository recusals;
    private final Tasks tasks;
    private final RegisteredInspectorRepository inspectors;
    private final RecuseSeat draw;
    private final ReseatTask reseat;
    private final RecordTie ties;
    private final CurrentUser user;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    DecideRecusal(VisitRecusalRepository recusals, Tasks tasks, RegisteredInspectorRepository inspectors, RecuseSeat draw, ReseatTask reseat,
        RecordTie ties, CurrentUser user, LegalClock clock, TaskChronicle chronicle) {
        this.recusals = recusals;
        this.tasks = tasks;
        this.inspectors = inspectors;
        this.draw = draw;
        this.reseat = reseat;
        this.ties = ties;
        this.user = user;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** What the head decides; {@code successorNo} is who takes the seat of a visit that was not drawn, otherwise null. */
    public record Decision(boolean granted, String reason, String successorNo) { }

    /** Returns the number of the task. */
    @Transactional
    public String decide(String id, Decision decision) {
        VisitRecusal asked = recusals.lock(id, user.divisionPrefix()).orElseThrow(() -> new ProblemException(RecusalProblem.NO_SUCH_RECUSAL, id));
        asked.requireOpen();
        InspectionTask task = tasks.lock(asked.taskNo());
        Objection.refuseIfAny(RecusalProblem.CANNOT_DECIDE, RecusalGuard.decisionRefused(new RecusalGuard.Decided(decision.granted(),
            task.batchNo() != null, isOwn(task, asked), task.status(), successor(task, decision.successorNo())), clock.today()));
        if (decision.granted()) {
            grant(task, asked, decision.successorNo());
        }
        asked.decide(new VisitRecusal.Decided(decision.granted(), decision.reason(), decision.successorNo(), user.subject(), user.name(), clock.now()));
        chronicle.record(task, decision.granted() ? "grant-visit-recusal" : "refuse-visit-recusal",
            Map.of("inspector", asked.inspectorName(), "reason", decision.reason()));
        return task.taskNo();
    }

    /** A head who asked for it, or who has a seat there as an inspector, does not decide. */
    private boolean isOwn(InspectionTask task, VisitRecusal asked) {
        return asked.asker().subject().equals(user.subject()) || user.has(Roles.INSPECTOR) && task.isAssignedTo(user.certificateNo());
    }

    private RecusalGuard.Successor successor(InspectionTask task, String successorNo) {
        if (successorNo == null) {
            return null;
        }
        InspectorContent inspector = inspectors.byNo(successorNo).map(each -> each.content())
            .orElseThrow(() -> new ProblemException(RecusalProblem.NO_SUCH_RECUSAL, successorNo));
        boolean seated = task.seats().stream().anyMatch(seat -> seat.inspectorNo().equals(successorNo));
        return new RecusalGuard.Successor(seated, inspector.validTo(), !inspector.leftPost());
    }

    private void grant(InspectionTask task, VisitRecusal asked, String successorNo) {
        if (task.batchNo() != null && RecusalGuard.isOpen(task.status())) {
            draw.recuse(task.taskNo(), asked.inspectorNo(), new RecuseSeat.Asker(asked.asker().subject(), asked.asker().name()));
        } else if (successorNo != null) {
            reseat.reseat(task, seats(task, asked.inspectorNo(), successorNo));
        }
        // The register is read by many: what is sealed is not written there (F-11).
        if (!task.status().isSealed()) {
            ties.decided(asked.inspectorNo(), task.site().uscc(), Recusal.Reason.valueOf(asked.ground().name()), task.taskNo());
        }
    }

    private static List<String> seats(InspectionTask task, String leaving, String successorNo) {
        return task.seats().stream().map(Seat::inspectorNo).map(each -> each.equals(leaving) ? successorNo : each).toList();
    }
}
