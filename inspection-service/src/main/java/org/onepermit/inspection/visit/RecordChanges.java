package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.FieldMerge;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** What the devices of a team wrote at the items comes in, in any order and any number of times; nothing is overwritten (M.5, F-14). */
@ApplicationScoped
public class RecordChanges {

    private final Tasks tasks;
    private final OpenRecords records;
    private final VisitPapers papers;
    private final CurrentUser user;
    private final LegalClock clock;

    RecordChanges(Tasks tasks, OpenRecords records, VisitPapers papers, CurrentUser user, LegalClock clock) {
        this.tasks = tasks;
        this.records = records;
        this.papers = papers;
        this.user = user;
        this.clock = clock;
    }

    /** What became of a change. */
    public record Kept(String id, FieldMerge.State state) { }

    @Transactional
    public List<Kept> record(String taskNo, List<MadeChange> changes) {
        InspectionTask task = tasks.lockAssigned(taskNo);
        return changes.stream().map(change -> new Kept(change.id(), papers.change(change.id())
            .map(known -> same(known, task)).orElseGet(() -> keep(task, change)).state())).toList();
    }

    private static VisitChange same(VisitChange known, InspectionTask task) {
        if (!known.taskNo().equals(task.taskNo())) {
            throw new ProblemException(VisitProblem.ID_TAKEN, known.id());
        }
        return known;
    }

    private VisitChange keep(InspectionTask task, MadeChange made) {
        records.requireOpen(task);
        requireKnownField(made);
        task.requireOwnPart(user.certificateNo(), made.item());
        List<VisitChange> open = papers.open(task.taskNo(), made.item(), made.field());
        Optional<VisitChange> standing = open.stream().filter(change -> change.state() == FieldMerge.State.STANDS).findFirst();
        FieldMerge.State state = FieldMerge.stateOf(
            standing.map(change -> new FieldMerge.Standing(change.id(), change.content())).orElse(new FieldMerge.Standing(null, null)),
            base(made, standing), made.value());
        if (state == FieldMerge.State.STANDS) {
            standing.ifPresent(change -> change.become(FieldMerge.State.REPLACED));
        }
        // A device that goes on from a value of its own that conflicts has one value in the conflict, its latest.
        open.stream().filter(change -> change.id().equals(made.base()) && change.state() == FieldMerge.State.CONFLICTS)
            .forEach(change -> change.become(FieldMerge.State.REPLACED));
        VisitChange change = new VisitChange(task.taskNo(), made, state, user.subject(), user.name(), clock.now());
        papers.keep(task.taskNo(), change);
        return change;
    }

    /** A change upon one that said the same as what stands is a change upon what stands. */
    private String base(MadeChange made, Optional<VisitChange> standing) {
        return Optional.ofNullable(made.base()).flatMap(papers::change)
            .filter(base -> base.state() == FieldMerge.State.AGREES)
            .flatMap(base -> standing.filter(stands -> Objects.equals(stands.content(), base.content())))
            .map(VisitChange::id).orElse(made.base());
    }

    private static void requireKnownField(MadeChange made) {
        boolean item = CheckItem.all().stream().anyMatch(each -> each.key().equals(made.item()));
        boolean value = made.field() == ItemField.FACTS || made.value() == null
            || EnumSet.allOf(VisitRecord.Finding.class).stream().anyMatch(finding -> finding.name().equals(made.value()));
        if (!item || !value) {
            throw new ProblemException(VisitProblem.UNKNOWN_FIELD, null,
                List.of(new FieldError("changes/" + made.id(), item ? "unknown-finding" : "unknown-item")));
        }
    }
}
