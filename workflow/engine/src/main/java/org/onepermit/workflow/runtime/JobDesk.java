package org.onepermit.workflow.runtime;

import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Incidents.OpenIncident;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.store.JobList;
import org.onepermit.workflow.store.JobList.State;
import org.onepermit.workflow.store.PendingRetries;

/** Gives failed jobs new retries and resolves incidents, as Zeebe does it: in two steps. */
public final class JobDesk {

    private static final String UPDATE = "update retries for";

    private final Engine engine;
    private final PendingRetries pending;
    private final JobList jobs;

    /** Creates the desk on an engine. */
    public JobDesk(Engine engine) {
        this.engine = engine;
        this.pending = new PendingRetries(engine.transactions()::connection);
        this.jobs = new JobList(engine.transactions()::connection);
    }

    /** Changes a job's retries; those of a job that is an incident count once the incident is resolved. */
    public void updateRetries(long jobKey, int retries) {
        if (retries < 1) {
            throw Rejection.invalidArgument("Expected to update retries for job with key '%d' with a positive amount "
                    + "of retries, but the amount given was '%d'", jobKey, retries);
        }
        engine.transactions().run(() -> {
            if (engine.jobs().isFailed(jobKey, UPDATE)) {
                pending.put(jobKey, retries);
            } else {
                engine.jobs().setRetries(jobKey, retries, UPDATE);
            }
        });
    }

    /** Gives a job new retries and hands it out at once: an incident is resolved with it, a back-off ends, a worker's lock stays. */
    public void retryNow(long jobKey, int retries) {
        engine.transactions().run(() -> {
            boolean backsOff = jobs.find(jobKey, engine.clock().instant())
                    .filter(job -> job.state() == State.BACKING_OFF).isPresent();
            engine.jobs().setRetries(jobKey, retries, UPDATE);
            pending.take(jobKey);
            if (backsOff) {
                engine.jobs().unlock(jobKey);
            }
        });
    }

    /** Resolves an incident: the failed step is tried again. */
    public void resolve(long incidentKey) {
        engine.transactions().run(() -> {
            OpenIncident incident = engine.incidents().find(incidentKey).orElseThrow(() -> Rejection.notFound(
                    "Expected to resolve incident with key '%d', but no such incident was found", incidentKey));
            if (incident.jobKey().isPresent()) {
                retry(incident.jobKey().getAsLong());
            } else {
                engine.incidents().retryStep(incidentKey);
            }
        });
    }

    /** Resolves the incident of a job, if it is one, with new retries; other incidents have none. */
    public void resolve(long incidentKey, int retries) {
        engine.transactions().run(() -> {
            engine.incidents().find(incidentKey).map(OpenIncident::jobKey)
                    .ifPresent(jobKey -> jobKey.ifPresent(key -> updateRetries(key, retries)));
            resolve(incidentKey);
        });
    }

    private void retry(long jobKey) {
        int retries = pending.take(jobKey).orElseThrow(() -> Rejection.invalidState(
                "Expected to resolve the incident of job with key '%d', but it has no retries left; "
                        + "update its retries first", jobKey));
        engine.jobs().setRetries(jobKey, retries, "retry");
    }
}
