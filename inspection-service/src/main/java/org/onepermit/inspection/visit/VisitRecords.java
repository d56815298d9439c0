package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.FieldMerge;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.json.CanonicalJson;

/** A visit's record as the rules see it, and as it is locked. */
@ApplicationScoped
class VisitRecords {

    private final VisitPapers papers;

    VisitRecords(VisitPapers papers) {
        this.papers = papers;
    }

    /** As it would be with the officers leaving so. */
    VisitRecord of(Visit visit, Visit.Departure departure) {
        List<VisitRecord.Photo> photos = papers.files(visit.taskNo()).stream().flatMap(file -> file.photo().stream()).toList();
        return new VisitRecord(visit.arrivedAt(), departure.at(), visit.arrivedFrom(), visit.officers(), visit.isNoticeGiven(),
            papers.answers(visit.taskNo()), photos, Set.copyOf(departure.outletsChecked()), departure.signedBy(), departure.refusalToSign());
    }

    /** What two devices say differently and nobody has decided. */
    List<Objection> conflicts(String taskNo) {
        return papers.changes(taskNo).stream().filter(change -> change.state() == FieldMerge.State.CONFLICTS)
            .map(change -> Objection.of("M5-CONFLICT", "items/" + change.item() + "/" + change.field(), Map.of("value", String.valueOf(change.content())),
                "M.5")).toList();
    }

    /** Locks the record: one text of everything, under its hash. */
    void lock(InspectionTask task, Visit visit, Instant now) {
        String text = CanonicalJson.of(text(task, visit));
        visit.lock(text, Sha256.hex(Sha256.of(Sha256.utf8(text))), now);
    }

    private Map<String, Object> text(InspectionTask task, Visit visit) {
        Map<String, Object> text = new HashMap<>();
        text.put("taskNo", task.taskNo());
        text.put("batchNo", task.batchNo());
        text.put("site", task.site());
        text.put("parts", task.parts().isJoint() ? task.parts() : null);
        text.put("basis", visit.basis());
        text.put("arrivedAt", visit.arrivedAt());
        text.put("leftAt", visit.leftAt());
        text.put("arrivedFrom", visit.arrivedFrom());
        text.put("noticeGiven", visit.isNoticeGiven());
        text.put("officers", visit.officers());
        text.put("outletsChecked", visit.outletsChecked());
        text.put("answers", papers.answers(visit.taskNo()));
        text.put("notes", papers.notes(visit.taskNo()).stream()
            .map(note -> Map.of("kind", note.kind(), "subject", note.subject(), "content", note.content(), "at", note.madeAt())).toList());
        text.put("files", papers.files(visit.taskNo()).stream()
            .map(file -> Map.of("shows", file.shows(), "reference", file.reference(), "sha256", file.sha256(), "takenAt", file.takenAt())).toList());
        text.put("signedBy", visit.signedBy());
        text.put("refusalToSign", visit.refusalToSign());
        text.put("refusal", visit.refusal());
        return text;
    }
}
