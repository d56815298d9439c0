package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.report.attachment.AttachmentRepository;
import org.onepermit.report.attachment.rules.AttachmentSubject;
import org.onepermit.report.monitoring.rules.MonitoringProblem;
import org.onepermit.report.monitoring.rules.ResultLine;
import org.onepermit.report.monitoring.rules.Source;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.VisiblePermits;

/** Puts a new version in the place of a result, with the reason; the old one is kept. */
@ApplicationScoped
public class CorrectResult {

    private final MonitoringResultRepository results;
    private final VisiblePermits permits;
    private final EnterResults enter;
    private final AttachmentRepository attachments;
    private final Event<ResultsChanged> changed;
    private final Audit audit;

    CorrectResult(MonitoringResultRepository results, VisiblePermits permits, EnterResults enter, AttachmentRepository attachments,
        Event<ResultsChanged> changed, Audit audit) {
        this.results = results;
        this.permits = permits;
        this.enter = enter;
        this.attachments = attachments;
        this.changed = changed;
        this.audit = audit;
    }

    /** @param attachment SHA-256 of an uploaded file that proves it; null for none */
    @Transactional
    public MonitoringResult correct(String id, ResultLine line, String reason, String attachment) {
        MonitoringResult before = results.lock(id).orElseThrow(() -> new ProblemException(MonitoringProblem.NO_SUCH_RESULT, id));
        Permit permit = permits.find(before.permitNo()).orElseThrow(() -> new ProblemException(MonitoringProblem.NO_SUCH_RESULT, id));
        List<FieldError> errors = enter.checks(permit.permitNo()).of(line, "result");
        if (!errors.isEmpty()) {
            throw new ProblemException(MonitoringProblem.BAD_RESULTS, null, errors);
        }
        attachments.requireOf(AttachmentSubject.RESULT, before.rootId(), attachment);
        MonitoringResult next = before.supersede(enter.result(permit, line, Source.ENTRY, new HashMap<>()), reason, attachment);
        results.persist(next);
        changed.fire(new ResultsChanged(permit.permitNo(), new TreeSet<>(List.of(before.sampledOn().getYear(), line.sampledAt().getYear()))));
        audit.append("correct-result", "MonitoringResult", before.rootId(), Map.of("version", next.versionNo(), "reason", reason));
        return next;
    }
}
