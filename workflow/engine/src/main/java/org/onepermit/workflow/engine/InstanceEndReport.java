package org.onepermit.workflow.engine;

import org.onepermit.workflow.engine.EngineEvents.InstanceEnd;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Tells the other rooms that an instance ends. */
final class InstanceEndReport {

    private final EngineEvents events;

    InstanceEndReport(EngineEvents events) {
        this.events = events;
    }

    void report(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        events.instanceEnding(new InstanceEnd(Long.parseLong(instance.getProcessInstanceId()),
                instance.getProcessDefinition().getKey(), instance.isCanceled(), instance::getVariables));
    }
}
