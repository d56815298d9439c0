package org.onepermit.workflow.engine.parse;

import org.operaton.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.operaton.bpm.engine.impl.core.model.CallableElement;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.operaton.bpm.engine.variable.VariableMap;

/** Starts the called process with its variables in place: its subscriptions and timers may read them at the start. */
final class ZeebeCallBehavior extends CallActivityBehavior {

    private final CalledVersion version;

    ZeebeCallBehavior(CallableElement called, CalledVersion version) {
        setCallableElement(called);
        this.version = version;
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        ExecutionEntity instance = (ExecutionEntity) execution.createSubProcessInstance(
                version.process((ExecutionEntity) execution), businessKey);
        instance.setVariables(variables);
        instance.start();
    }
}
