package org.onepermit.workflow.engine.parse;

import org.operaton.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.operaton.bpm.engine.impl.core.model.CallableElement;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.operaton.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.operaton.bpm.engine.impl.util.CallableElementUtil;
import org.operaton.bpm.engine.variable.VariableMap;

/** Starts the called process with its variables in place: its subscriptions and timers may read them at the start. */
final class ZeebeCallBehavior extends CallActivityBehavior {

    ZeebeCallBehavior(CallableElement called) {
        setCallableElement(called);
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        ProcessDefinitionImpl definition = CallableElementUtil.getProcessDefinitionToCall(execution,
                ((ExecutionEntity) execution).getProcessDefinitionTenantId(), getCallableElement());
        ExecutionEntity instance = (ExecutionEntity) execution.createSubProcessInstance(definition, businessKey);
        instance.setVariables(variables);
        instance.start();
    }
}
