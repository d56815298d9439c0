package org.onepermit.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.operaton.bpm.engine.ManagementService;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.operaton.bpm.engine.runtime.Incident;
import org.operaton.bpm.engine.runtime.IncidentQuery;

/** Steps that failed for good and wait for an operator. */
public final class Incidents {

    private static final String FAILED_JOB_OF_WORKER = Incident.EXTERNAL_TASK_HANDLER_TYPE;
    private static final int ONE_MORE_TRY = 1;

    /** A step that failed; {@code jobKey} is present when it is a worker's job. */
    public record OpenIncident(long key, long instanceKey, long processKey, String elementId, OptionalLong jobKey,
            String message, Instant raisedAt) {
    }

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Transactions transactions;

    Incidents(RuntimeService runtime, ManagementService management, Transactions transactions) {
        this.runtime = runtime;
        this.management = management;
        this.transactions = transactions;
    }

    /** A page of the open incidents, oldest first, of one instance or of all. */
    public List<OpenIncident> list(OptionalLong instanceKey, int offset, int limit) {
        return of(instanceKey).orderByIncidentTimestamp().asc().orderByIncidentId().asc().listPage(offset, limit).stream()
                .map(Incidents::open).toList();
    }

    /** The number of open incidents of one instance or of all. */
    public long count(OptionalLong instanceKey) {
        return of(instanceKey).count();
    }

    /** One open incident. */
    public Optional<OpenIncident> find(long key) {
        return Optional.ofNullable(query().incidentId(String.valueOf(key)).singleResult()).map(Incidents::open);
    }

    /** Runs the engine's own failed step behind an incident once more; a worker's job needs new retries instead. */
    public void retryStep(long key) {
        transactions.run(() -> {
            Incident incident = query().incidentId(String.valueOf(key)).singleResult();
            management.setJobRetries(incident.getConfiguration(), ONE_MORE_TRY);
        });
    }

    private IncidentQuery of(OptionalLong instanceKey) {
        return instanceKey.isPresent() ? query().processInstanceId(String.valueOf(instanceKey.getAsLong())) : query();
    }

    private IncidentQuery query() {
        return runtime.createIncidentQuery();
    }

    private static OpenIncident open(Incident incident) {
        boolean ofWorker = FAILED_JOB_OF_WORKER.equals(incident.getIncidentType());
        String element = Optional.ofNullable(((IncidentEntity) incident).getFailedActivityId())
                .orElse(incident.getActivityId());
        return new OpenIncident(Long.parseLong(incident.getId()), Long.parseLong(incident.getProcessInstanceId()),
                DeployedProcess.keyOf(incident.getProcessDefinitionId()), element,
                ofWorker ? OptionalLong.of(Long.parseLong(incident.getConfiguration())) : OptionalLong.empty(),
                incident.getIncidentMessage(), incident.getIncidentTimestamp().toInstant());
    }
}
