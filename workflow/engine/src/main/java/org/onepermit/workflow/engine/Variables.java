package org.onepermit.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onepermit.workflow.engine.value.ZeebeVariables;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.operaton.bpm.engine.runtime.VariableInstance;

/** What a running instance and its elements carry. */
public final class Variables {

    private final RuntimeService runtime;
    private final Transactions transactions;

    /** A variable and the scope that has it: the instance itself or the element with that key. */
    public record ScopedVariable(String name, Object value, long scopeKey) {
    }

    /** An element that an instance is in now, by its own key. */
    public record ElementInstance(long key, String elementId) {
    }

    Variables(RuntimeService runtime, Transactions transactions) {
        this.runtime = runtime;
        this.transactions = transactions;
    }

    /** Up to {@code limit} variables of an instance and of its elements, by name. */
    public List<ScopedVariable> of(long instanceKey, int limit) {
        return transactions.call(() -> runtime.createVariableInstanceQuery()
                .processInstanceIdIn(String.valueOf(instanceKey)).orderByVariableName().asc().listPage(0, limit)
                .stream().flatMap(Variables::visible).toList());
    }

    /** Up to {@code limit} elements that an instance is in now. */
    public List<ElementInstance> elements(long instanceKey, int limit) {
        return transactions.call(() -> runtime.createExecutionQuery().processInstanceId(String.valueOf(instanceKey))
                .listPage(0, limit).stream().map(ExecutionEntity.class::cast)
                .filter(execution -> execution.getActivityId() != null)
                .map(execution -> new ElementInstance(Long.parseLong(execution.getId()), execution.getActivityId()))
                .toList());
    }

    /** Tells whether a key is that of an instance or of an element that it is in. */
    public boolean isScopeOf(long scopeKey, long instanceKey) {
        return transactions.call(() -> runtime.createExecutionQuery().executionId(String.valueOf(scopeKey))
                .processInstanceId(String.valueOf(instanceKey)).count() == 1);
    }

    private static Stream<ScopedVariable> visible(VariableInstance variable) {
        long scope = Long.parseLong(((VariableInstanceEntity) variable).getExecutionId());
        return ZeebeVariables.of(singleton(variable)).entrySet().stream()
                .map(shown -> new ScopedVariable(shown.getKey(), shown.getValue(), scope));
    }

    private static Map<String, Object> singleton(VariableInstance variable) {
        Map<String, Object> one = new HashMap<>();
        one.put(variable.getName(), variable.getValue());
        return one;
    }
}
