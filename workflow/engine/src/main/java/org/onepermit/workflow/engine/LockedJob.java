package org.onepermit.workflow.engine;

import java.util.Map;

/** A job that has been handed to a worker until its deadline. */
public record LockedJob(long key, String type, long instanceKey, DeployedProcess process, String elementId,
        long elementInstanceKey, String headersJson, String worker, int retries, long deadlineMillis,
        Map<String, Object> variables) {
}
