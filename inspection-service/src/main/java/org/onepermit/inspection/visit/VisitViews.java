package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.FieldMerge;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.identity.CurrentUser;

/** Reads the record of a visit. */
@ApplicationScoped
class VisitViews {

    private final VisitRepository visits;
    private final VisitPapers papers;
    private final CurrentUser user;

    VisitViews(VisitRepository visits, VisitPapers papers, CurrentUser user) {
        this.visits = visits;
        this.user = user;
        this.papers = papers;
    }

    Optional<VisitView> of(InspectionTask task) {
        return visits.of(task.taskNo()).map(visit -> view(task, visit));
    }

    /** Whether the reader is an officer of the visit. */
    boolean isThere(InspectionTask task) {
        return visits.of(task.taskNo()).filter(visit -> visit.isThere(user.certificateNo())).isPresent();
    }

    private VisitView view(InspectionTask task, Visit visit) {
        Map<String, String> names = task.seats().stream().collect(Collectors.toMap(Seat::certificateNo, Seat::name, (one, other) -> one));
        return new VisitView(visit.visitCode(), visit.basis(), visit.arrivedAt(), visit.leftAt(), visit.arrivedFrom(), visit.accuracyMetres(),
            visit.isNoticeGiven(), visit.officers().stream().map(officer -> officer(officer, names)).toList(), items(task.taskNo()),
            notes(task.taskNo()), files(task.taskNo()), visit.outletsChecked(), visit.signedBy(), visit.signatureId(), visit.refusalToSign(),
            visit.refusal(), visit.recordStatus(), visit.recordHash(), visit.lockedAt(), supplements(task.taskNo()));
    }

    private static VisitView.Officer officer(VisitRecord.Officer officer, Map<String, String> names) {
        return new VisitView.Officer(names.getOrDefault(officer.certificateNo(), officer.subject()), officer.certificateNo(),
            officer.certificateValidTo(), officer.certificateShown());
    }

    /** Every item of the list, answered or not. */
    List<VisitView.ItemView> items(String taskNo) {
        Map<String, List<VisitChange>> changes = papers.changes(taskNo).stream().collect(Collectors.groupingBy(VisitChange::item));
        return CheckItem.all().stream().map(item -> item(item, changes.getOrDefault(item.key(), List.of()))).toList();
    }

    private static VisitView.ItemView item(CheckItem item, List<VisitChange> changes) {
        return new VisitView.ItemView(item.number(), item.key(), item.zh(), item.en(), item.basis(), item.mandatory(),
            standing(changes, ItemField.FINDING), standing(changes, ItemField.FACTS),
            changes.stream().filter(change -> change.state() == FieldMerge.State.CONFLICTS).map(change -> new VisitView.ConflictView(change.field(),
                change.id(), change.content(), change.device(), change.madeByName(), change.madeAt())).toList());
    }

    private static VisitView.ValueView standing(List<VisitChange> changes, ItemField field) {
        return changes.stream().filter(change -> change.field() == field && change.state() == FieldMerge.State.STANDS).findFirst()
            .map(VisitView.ValueView::of).orElse(null);
    }

    private List<VisitView.NoteView> notes(String taskNo) {
        return papers.notes(taskNo).stream().map(note -> new VisitView.NoteView(note.id(), note.kind(), note.subject(), note.content(),
            note.madeByName(), note.madeAt())).toList();
    }

    private List<VisitView.FileView> files(String taskNo) {
        return papers.files(taskNo).stream().map(file -> new VisitView.FileView(file.id(), file.shows(), file.reference(), file.sha256(),
            file.mediaType(), file.size(), file.from(), file.accuracyMetres(), file.takenAt())).toList();
    }

    private List<VisitView.SupplementView> supplements(String taskNo) {
        return papers.supplements(taskNo).stream().map(added -> new VisitView.SupplementView(added.content(), added.recordHash(),
            added.addedByName(), added.addedAt())).toList();
    }
}
