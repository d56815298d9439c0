package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.roster.InspectorContent;
import org.onepermit.inspection.roster.ObjectContent;
import org.onepermit.inspection.roster.RegisteredInspectorRepository;
import org.onepermit.inspection.roster.RegisteredObjectRepository;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.platform.codes.PermitNumber;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** What every way of opening a task has in common: where the site is, who goes there, and the process that begins. */
@ApplicationScoped
class TaskOpening {

    static final String DRAWN = "Msg_TaskDrawn";

    private final InspectionTaskRepository tasks;
    private final RegisteredObjectRepository objects;
    private final RegisteredInspectorRepository inspectors;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final TaskChronicle chronicle;

    TaskOpening(InspectionTaskRepository tasks, RegisteredObjectRepository objects, RegisteredInspectorRepository inspectors, CurrentUser user,
        LegalClock clock, Outbox outbox, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.objects = objects;
        this.inspectors = inspectors;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    Site site(String objectNo) {
        ObjectContent object = objects.byNo(objectNo).orElseThrow(() -> unknown("objectNo", objectNo)).content();
        String permitNo = PermitNumber.isValid(objectNo) ? objectNo : null;
        return new Site(objectNo, object.uscc(), object.name(), object.address(), object.division(), permitNo, object.longitude(),
            object.latitude());
    }

    /** In the order of the numbers: the first leads. */
    List<Seat> seats(List<String> inspectorNos) {
        List<Seat> seats = new ArrayList<>();
        for (String inspectorNo : inspectorNos) {
            InspectorContent inspector = inspectors.byNo(inspectorNo).orElseThrow(() -> unknown("inspectorNos", inspectorNo)).content();
            seats.add(new Seat(seats.size() + 1, inspectorNo, inspector.name(), inspector.certificateNo(), inspector.validTo(),
                inspector.department()));
        }
        return seats;
    }

    /** Opens a task and starts its process. */
    InspectionTask open(NewTask known) {
        InspectionTask task = keep(known);
        outbox.startOrPublish(DRAWN, task.taskNo(), Map.of("taskNo", task.taskNo()));
        return task;
    }

    /** Opens a task whose process has begun. */
    InspectionTask keep(NewTask known) {
        InspectionTask task = new InspectionTask(known, user.subject(), clock.now());
        tasks.persist(task);
        chronicle.record(task, "StartEvent_TaskDrawn", "open-task", Map.of("kind", known.kind()));
        return task;
    }

    private static ProblemException unknown(String field, String value) {
        return new ProblemException(VisitProblem.TASK_INCOMPLETE, null, List.of(new FieldError(field, "not-registered", Map.of("value", value))));
    }
}
