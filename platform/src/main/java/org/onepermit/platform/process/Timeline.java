package org.onepermit.platform.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** What happened to a case, in order, for the applicant and the officers to see on the diagram and in words. */
@ApplicationScoped
public class Timeline {

    private final CaseEventRows rows;
    private final CurrentUser user;
    private final LegalClock clock;

    Timeline(CaseEventRows rows, CurrentUser user, LegalClock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Records an act of the current user, in the act's transaction.
     *
     * @param caseId business number of the case
     * @param act verb-noun in kebab-case, as in the audit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String caseId, String act, Map<String, ?> detail) {
        rows.insert(event(caseId, null, null, null, CaseEvent.Kind.ACT, act, detail), null);
    }

    /** Records an act that happens at a known element of the diagram. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String caseId, String processId, String elementId, String act, Map<String, ?> detail) {
        rows.insert(event(caseId, processId, elementId, null, CaseEvent.Kind.ACT, act, detail), null);
    }

    /**
     * Records a finished job; told twice, it counts once.
     *
     * @param jobKey the engine's key of the job
     * @param waitsAt element where the case now waits, from the job's custom header; may be null
     */
    @Transactional
    public void recordJob(String caseId, String processId, String elementId, String waitsAt, String jobType, long jobKey) {
        rows.insert(event(caseId, processId, elementId, waitsAt, CaseEvent.Kind.JOB, jobType, Map.of()), "job:" + jobKey);
    }

    /** The case's events, eldest first; at most 1000. */
    public List<CaseEvent> of(String caseId) {
        return rows.of(caseId);
    }

    private CaseEvent event(String caseId, String processId, String elementId, String waitsAt, CaseEvent.Kind kind, String act,
                            Map<String, ?> detail) {
        Instant at = Sql.stored(clock.now());
        return new CaseEvent(TimeOrderedId.text(), caseId, at, processId, elementId, waitsAt, kind, user.subject(), user.name(),
            String.join(",", new TreeSet<>(user.roles())), act, Map.copyOf(detail));
    }
}
