package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.Position;
import org.onepermit.inspection.visit.rules.TaskEvent;
import org.onepermit.inspection.visit.rules.TaskStatus;
import org.onepermit.inspection.visit.rules.VisitGuard;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.inspection.visit.rules.VisitTerms;
import org.onepermit.platform.time.LegalClock;

/** The officers arrive, show certificates and notice, and the task is no longer secret (F-11, F-13; APnL §55). */
@ApplicationScoped
public class StartVisit {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final Tasks tasks;
    private final VisitRepository visits;
    private final VisitCodes codes;
    private final VisitTerms terms;
    private final LegalClock clock;
    private final TaskChronicle chronicle;

    StartVisit(Tasks tasks, VisitRepository visits, VisitCodes codes, VisitTerms terms, LegalClock clock, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.visits = visits;
        this.codes = codes;
        this.terms = terms;
        this.clock = clock;
        this.chronicle = chronicle;
    }

    /** What the first device of the team tells; another device's start finds the visit begun. */
    public record Started(Instant at, Position from, Integer accuracyMetres, boolean noticeGiven, Set<String> certificatesShown) { }

    @Transactional
    public void start(String taskNo, Started started) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        if (task.status() == TaskStatus.ON_SITE) {
            join(task, started);
            return;
        }
        task.requireIn(TaskStatus.PREPARED, TaskEvent.START);
        List<VisitRecord.Officer> officers = officers(task, started);
        refuseUnlessFit(task, started, officers);
        task.start(started.at());
        Visit visit = new Visit(taskNo, codes.next(), codes.basisOf(task), started.at());
        visit.arrive(new Visit.Arrival(started.at(), started.from(), started.accuracyMetres(), started.noticeGiven(), officers));
        visits.persist(visit);
        chronicle.record(task, "start-visit", Map.of("arrivedAt", started.at(), "visitCode", visit.visitCode()));
    }

    /** Somebody who took a seat during the visit arrives (F-09). */
    private void join(InspectionTask task, Started started) {
        Visit visit = visits.of(task.taskNo()).orElseThrow();
        List<VisitRecord.Officer> late = officers(task, started).stream()
            .filter(officer -> officer.certificateShown() && !visit.isThere(officer.certificateNo())).toList();
        if (!late.isEmpty()) {
            visit.join(late);
            chronicle.record(task, "join-visit", Map.of("arrivedAt", started.at()));
        }
    }

    private static List<VisitRecord.Officer> officers(InspectionTask task, Started started) {
        return task.seats().stream().map(seat -> new VisitRecord.Officer(seat.inspectorNo(), seat.certificateNo(), seat.certificateValidTo(),
            started.certificatesShown().contains(seat.certificateNo()))).toList();
    }

    private void refuseUnlessFit(InspectionTask task, Started started, List<VisitRecord.Officer> officers) {
        VisitRecord record = new VisitRecord(started.at(), null, started.from(), officers, started.noticeGiven(), List.of(), List.of(), Set.of(),
            null, null);
        List<Objection> objections = new ArrayList<>(VisitGuard.startRefused(record, task.site().position(started.from()), terms));
        if (started.at().plus(CLOCKS_DIFFER).isBefore(task.openedAt()) || started.at().isAfter(clock.now().plus(CLOCKS_DIFFER))) {
            objections.add(Objection.of("F-14-ARRIVAL", "arrivedAt", "F-14"));
        }
        Objection.refuseIfAny(VisitProblem.CANNOT_START, objections);
    }
}
