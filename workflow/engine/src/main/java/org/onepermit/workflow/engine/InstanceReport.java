package org.onepermit.workflow.engine;

import java.util.Optional;
import org.onepermit.workflow.engine.EngineEvents.InstanceEnd;
import org.onepermit.workflow.engine.EngineEvents.InstanceStart;
import org.operaton.bpm.engine.delegate.DelegateExecution;
import org.operaton.bpm.engine.delegate.ExecutionListener;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Tells the other rooms that an instance starts or ends. */
final class InstanceReport {

    private final EngineEvents events;

    InstanceReport(EngineEvents events) {
        this.events = events;
    }

    void report(DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
            starting(instance);
        } else {
            ending(instance);
        }
    }

    private void starting(ExecutionEntity instance) {
        Long parent = Optional.ofNullable(instance.getSuperExecution())
                .map(caller -> Long.valueOf(caller.getProcessInstanceId())).orElse(null);
        events.instanceStarting(new InstanceStart(key(instance), DeployedProcess.of(instance.getProcessDefinition()),
                parent));
    }

    private void ending(ExecutionEntity instance) {
        events.instanceEnding(new InstanceEnd(key(instance), instance.getProcessDefinition().getKey(),
                instance.isCanceled(), instance.getCurrentActivityId(), instance::getVariables));
    }

    private static long key(ExecutionEntity instance) {
        return Long.parseLong(instance.getProcessInstanceId());
    }
}
