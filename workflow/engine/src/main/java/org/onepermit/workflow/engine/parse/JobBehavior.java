package org.onepermit.workflow.engine.parse;

import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.operaton.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.operaton.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Opens a job for a worker, with its type and retries evaluated at that moment. */
final class JobBehavior extends ExternalTaskActivityBehavior {

    private static final long SAME_PRIORITY = 0;

    private final Expression type;
    private final Expression retries;

    JobBehavior(Expression type, Expression retries) {
        super(new ConstantValueProvider(type.getExpressionText()), new ConstantValueProvider(null));
        this.type = type;
        this.retries = retries;
    }

    @Override
    public void execute(ActivityExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        Object jobType = type.getValue(entity);
        if (!(jobType instanceof String text) || text.isBlank()) {
            throw new ProcessEngineException("Expected the job type of '" + execution.getCurrentActivityId()
                    + "' to be a string, but was '" + jobType + "'");
        }
        int allowed = retries(entity);
        ExternalTaskEntity.createAndInsert(entity, text, SAME_PRIORITY).setRetries(allowed);
    }

    private int retries(ExecutionEntity execution) {
        String value = String.valueOf(retries.getValue(execution));
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new ProcessEngineException("Expected the retries of '" + execution.getCurrentActivityId()
                + "' to be a positive number, but was '" + value + "'");
    }
}
