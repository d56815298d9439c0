package org.onepermit.workflow.web.jobs;

import java.time.Instant;
import org.onepermit.workflow.store.JobList.OpenJob;
import org.onepermit.workflow.store.JobList.State;

/** A worker's job; {@code until} is the end of the worker's time-out or of the back-off, null when there is neither. */
public record JobView(String key, String type, State state, String instanceKey, String processId, int version,
        String elementId, String elementInstanceKey, int retries, String worker, Instant until, String error,
        Instant createdAt) {

    public static JobView of(OpenJob job) {
        return new JobView(String.valueOf(job.key()), job.type(), job.state(), String.valueOf(job.instanceKey()),
                job.processId(), job.version(), job.elementId(), String.valueOf(job.elementInstanceKey()),
                job.retries(), job.worker(), job.until(), job.error(), job.createdAt());
    }
}
