package org.onepermit.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.operaton.bpm.engine.migration.MigrationPlan;
import org.operaton.bpm.engine.migration.MigrationPlanValidationException;
import org.operaton.bpm.engine.runtime.ProcessInstance;
import org.operaton.bpm.engine.runtime.ProcessInstanceQuery;

/** Instances of processes: starting, cancelling, changing variables and looking at them. */
public final class Instances {

    /** A running instance. */
    public record InstanceSummary(long key, String processId, int version, long processKey) {
    }

    /** Where an instance that is in one element of its process goes on in another. */
    public record ElementMapping(String source, String target) {
    }

    private final RuntimeService runtime;
    private final Definitions definitions;
    private final Transactions transactions;

    Instances(RuntimeService runtime, Definitions definitions, Transactions transactions) {
        this.runtime = runtime;
        this.definitions = definitions;
        this.transactions = transactions;
    }

    /** Creates an instance at the process's plain start event. */
    public long create(DeployedProcess process, Map<String, Object> variables) {
        return transactions.call(() -> {
            ProcessDefinitionEntity definition = definitions.byKey(process.key()).orElseThrow();
            if (definition.getInitial() == null || !isPlainStart(definition)) {
                throw Rejection.invalidState("Expected to create instance of process with none start event, "
                        + "but there is no such event in process '%s'", process.processId());
            }
            return start(definition.createProcessInstance(), variables);
        });
    }

    /** Creates an instance at a given start event. */
    long createAt(String definitionId, String startEventId, Map<String, Object> variables) {
        ProcessDefinitionEntity definition = definitions.byId(definitionId);
        return start(definition.createProcessInstance((String) null, definition.findActivity(startEventId)), variables);
    }

    /** Cancels an instance with everything in it. */
    public void cancel(long key) {
        transactions.run(() -> {
            ExecutionEntity instance = execution(key)
                    .filter(ExecutionEntity::isProcessInstanceExecution)
                    .orElseThrow(() -> Rejection.notFound("Expected to cancel a process instance with key '%d', "
                            + "but no such process was found", key));
            if (instance.getSuperExecutionId() != null) {
                throw Rejection.invalidState("Expected to cancel a process instance with key '%d', but it is created "
                        + "by a parent process instance. Cancel the root process instance instead.", key);
            }
            boolean skipListenersAndMappings = true;
            boolean skipCalledProcesses = false;
            runtime.deleteProcessInstance(String.valueOf(key), "cancelled", skipListenersAndMappings, true,
                    skipListenersAndMappings, skipCalledProcesses);
        });
    }

    /**
     * Moves a running instance to another version of its process, or to another process. Every element that the instance
     * is in must be mapped; what waits there goes on waiting.
     */
    public void migrate(long key, long targetProcessKey, List<ElementMapping> mappings) {
        try {
            transactions.run(() -> {
                ExecutionEntity instance = execution(key).filter(ExecutionEntity::isProcessInstanceExecution)
                        .orElseThrow(() -> Rejection.notFound("Expected to migrate process instance with key '%d', "
                                + "but no such process instance was found", key));
                ProcessDefinitionEntity target = definitions.byKey(targetProcessKey)
                        .orElseThrow(() -> Rejection.notFound("Expected to migrate process instance to process "
                                + "definition with key '%d', but no such definition was found", targetProcessKey));
                MigrationPlan plan = Migrations.plan(runtime, instance.getProcessDefinition(), target, mappings);
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
            });
        } catch (MigrationPlanValidationException | MigratingProcessInstanceValidationException e) {
            throw Rejection.invalidState("Expected to migrate process instance with key '%d', but %s", key, e.getMessage());
        }
    }

    /** Sets variables at an instance or one of its elements, there only or where they exist up the scopes. */
    public void setVariables(long elementInstanceKey, Map<String, Object> variables, boolean local) {
        transactions.run(() -> {
            ExecutionEntity execution = execution(elementInstanceKey)
                    .orElseThrow(() -> Rejection.notFound("Expected to update variables for element with key '%d', "
                            + "but no such element was found", elementInstanceKey));
            if (local) {
                execution.setVariablesLocal(variables);
            } else {
                execution.setVariables(variables);
            }
        });
    }

    /** A page of the running instances, oldest first, of one process or of all. */
    public List<InstanceSummary> list(Optional<String> processId, int offset, int limit) {
        return transactions.call(() -> query(processId).orderByProcessInstanceId().asc().listPage(offset, limit)
                .stream().map(this::summary).toList());
    }

    /** The number of running instances of one process or of all. */
    public long count(Optional<String> processId) {
        return query(processId).count();
    }

    /** One running instance. */
    public Optional<InstanceSummary> find(long key) {
        return transactions.call(() -> Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceId(String.valueOf(key)).singleResult()).map(this::summary));
    }

    /** The ids of the elements that an instance is in now; none when it has ended. */
    public List<String> activeElements(long key) {
        return transactions.call(() -> execution(key).stream().flatMap(found -> found.findActiveActivityIds().stream())
                .distinct().sorted().toList());
    }

    private static long start(ExecutionEntity instance, Map<String, Object> variables) {
        // Set before the start: subscriptions and timers of event sub-processes are opened by it and may read them.
        instance.setVariables(variables);
        instance.start();
        return Long.parseLong(instance.getId());
    }

    private static boolean isPlainStart(ProcessDefinitionEntity definition) {
        return "startEvent".equals(definition.getInitial().getProperty("type"));
    }

    private static Optional<ExecutionEntity> execution(long key) {
        return Optional.ofNullable(
                Context.getCommandContext().getExecutionManager().findExecutionById(String.valueOf(key)));
    }

    private ProcessInstanceQuery query(Optional<String> processId) {
        ProcessInstanceQuery query = runtime.createProcessInstanceQuery();
        return processId.map(query::processDefinitionKey).orElse(query);
    }

    private InstanceSummary summary(ProcessInstance instance) {
        DeployedProcess process = DeployedProcess.of(definitions.byId(instance.getProcessDefinitionId()));
        return new InstanceSummary(Long.parseLong(instance.getId()), process.processId(), process.version(),
                process.key());
    }
}
