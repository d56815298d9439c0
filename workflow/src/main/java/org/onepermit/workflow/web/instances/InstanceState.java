package org.onepermit.workflow.web.instances;

import org.onepermit.workflow.store.InstanceRecords.InstanceRecord;
import org.onepermit.workflow.store.InstanceRecords.Outcome;

/** Whether an instance runs, or how it has ended. */
public enum InstanceState {

    RUNNING, COMPLETED, CANCELLED;

    static InstanceState of(InstanceRecord instance) {
        if (instance.endedAt() == null) {
            return RUNNING;
        }
        return instance.outcome() == Outcome.COMPLETED ? COMPLETED : CANCELLED;
    }
}
