package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.FieldMerge;
import org.onepermit.inspection.visit.rules.VisitProblem;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;
import org.onepermit.platform.problem.ProblemException;

/** What came in from the devices of a visit: changes, notes, files, supplements; each list is bounded by what a visit can hold. */
@ApplicationScoped
public class VisitPapers {

    private static final int MOST = 2000;

    private final EntityManager entities;

    VisitPapers(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order in which they arrived. */
    public List<VisitChange> changes(String taskNo) {
        return all(VisitChange.class, "receivedAt, id", taskNo);
    }

    public List<VisitNote> notes(String taskNo) {
        return all(VisitNote.class, "madeAt, id", taskNo);
    }

    public List<VisitFile> files(String taskNo) {
        return all(VisitFile.class, "takenAt, id", taskNo);
    }

    public List<VisitSupplement> supplements(String taskNo) {
        return all(VisitSupplement.class, "addedAt, id", taskNo);
    }

    /** What is recorded of the items: the changes that stand. */
    public List<Answer> answers(String taskNo) {
        Map<String, String> facts = new HashMap<>();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (VisitChange change : changes(taskNo)) {
            if (change.state() == FieldMerge.State.STANDS && change.content() != null) {
                if (change.field() == ItemField.FACTS) {
                    facts.put(change.item(), change.content());
                } else {
                    findings.put(change.item(), Finding.valueOf(change.content()));
                }
            }
        }
        return findings.entrySet().stream().map(found -> new Answer(found.getKey(), found.getValue(), facts.get(found.getKey()))).toList();
    }

    Optional<VisitChange> change(String id) {
        return Optional.ofNullable(entities.find(VisitChange.class, id));
    }

    /** Those of one field that are not done with: the one that stands and those that conflict with it. */
    List<VisitChange> open(String taskNo, String item, ItemField field) {
        return entities.createQuery("from VisitChange where taskNo = :task and item = :item and field = :field and state in :open order by id",
                VisitChange.class).setParameter("task", taskNo).setParameter("item", item).setParameter("field", field)
            .setParameter("open", List.of(FieldMerge.State.STANDS, FieldMerge.State.CONFLICTS)).setMaxResults(MOST).getResultList();
    }

    Optional<VisitNote> note(String id) {
        return Optional.ofNullable(entities.find(VisitNote.class, id));
    }

    Optional<VisitFile> file(String id) {
        return Optional.ofNullable(entities.find(VisitFile.class, id));
    }

    /** Whether a row refers to a file of the store. */
    boolean refersTo(String fileId) {
        return !entities.createQuery("select 1 from VisitFile where fileId = :file", Integer.class).setParameter("file", fileId)
            .setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * Keeps one more; the lists above then hold all that there is.
     *
     * @throws ProblemException {@code visit/visit-full} when there are as many of its kind as a visit can hold
     */
    void keep(String taskNo, Object paper) {
        long held = entities.createQuery("select count(*) from " + paper.getClass().getSimpleName() + " where taskNo = :task", Long.class)
            .setParameter("task", taskNo).getSingleResult();
        if (held >= MOST) {
            throw new ProblemException(VisitProblem.VISIT_FULL, Map.of("most", MOST));
        }
        entities.persist(paper);
    }

    private <T> List<T> all(Class<T> type, String order, String taskNo) {
        return entities.createQuery("from " + type.getSimpleName() + " where taskNo = :task order by " + order, type)
            .setParameter("task", taskNo).setMaxResults(MOST).getResultList();
    }
}
