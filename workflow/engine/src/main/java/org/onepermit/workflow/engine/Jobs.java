package org.onepermit.workflow.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.engine.parse.ActivityFacts;
import org.onepermit.workflow.engine.value.ZeebeVariables;
import org.operaton.bpm.engine.ExternalTaskService;
import org.operaton.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.operaton.bpm.engine.externaltask.LockedExternalTask;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.util.SingleConsumerCondition;

/** Jobs for workers: handing them out and taking back their outcome. */
public final class Jobs {

    private static final int MAX_MESSAGE = 600;
    private static final String THROW_ERROR = "throw an error for";
    private static final String UNCAUGHT = "UNHANDLED_ERROR_EVENT: Expected to throw an error event with the code '%s' "
            + "with message '%s', but it was not caught.";

    private final ExternalTaskService tasks;
    private final Definitions definitions;
    private final Transactions transactions;

    Jobs(ExternalTaskService tasks, Definitions definitions, Transactions transactions) {
        this.tasks = tasks;
        this.definitions = definitions;
        this.transactions = transactions;
    }

    /** The types of which a job is free now. */
    public Set<String> availableTypes() {
        return new HashSet<>(tasks.getTopicNames(false, true, true));
    }

    /** Hands out up to {@code limit} jobs of a type, oldest first, with the named variables or all of them. */
    public List<LockedJob> lock(String type, String worker, Duration timeout, int limit, List<String> variables) {
        return transactions.call(() -> {
            ExternalTaskQueryTopicBuilder topic = tasks.fetchAndLock().workerId(worker.isBlank() ? "default" : worker)
                    .maxTasks(limit).orderByCreateTime().asc().subscribe().topic(type, timeout.toMillis());
            if (!variables.isEmpty()) {
                topic.variables(variables);
            }
            return topic.execute().stream().map(this::locked).toList();
        });
    }

    /** Takes a job back that could not be delivered. */
    public void unlock(long key) {
        transactions.run(() -> {
            ExternalTaskEntity task = Context.getCommandContext().getExternalTaskManager()
                    .findExternalTaskById(String.valueOf(key));
            if (task != null) {
                task.unlock();
            }
        });
    }

    /** Completes a job with its results. */
    public void complete(long key, Map<String, Object> results) {
        transactions.run(() -> {
            ExternalTaskEntity task = workable(key, "complete");
            boolean local = ActivityFacts.mapsOutput(definition(task).findActivity(task.getActivityId()));
            task.complete(local ? null : results, local ? results : null);
        });
    }

    /** Fails a job: with retries left it is handed out again after the back-off, without it becomes an incident. */
    public void fail(long key, int retries, String message, Duration backOff, Map<String, Object> variables) {
        transactions.run(() -> {
            ExternalTaskEntity task = workable(key, "fail");
            String text = storable(message.isBlank() ? "No more retries left." : message);
            // Whoever fails a job has it no longer: what is locked until the back-off ends is locked by nobody.
            task.setWorkerId(null);
            task.failed(text, null, Math.max(0, retries), backOff.toMillis(), null, variables);
            Context.getCommandContext().getExternalTaskManager().fireExternalTaskAvailableEvent();
        });
    }

    /** Throws a BPMN error for a job; when nothing catches it, the job becomes an incident. */
    public void throwError(long key, String errorCode, String message, Map<String, Object> variables) {
        if (errorCode.isBlank()) {
            throw Rejection.invalidArgument("Expected to throw an error for job with key '%d' with a code", key);
        }
        // The engine knows an absent message, but no empty one.
        String text = message.isBlank() ? null : storable(message);
        Map<String, Object> payload = variables.isEmpty() ? Map.of() : Map.of(EngineAttributes.PAYLOAD, variables);
        try {
            transactions.run(() -> workable(key, THROW_ERROR).bpmnError(errorCode, text, payload));
        } catch (RuntimeException e) {
            if (!UnhandledErrors.isIn(e)) {
                throw e;
            }
            String uncaught = storable(UNCAUGHT.formatted(errorCode, message));
            transactions.run(() -> workable(key, THROW_ERROR).failed(uncaught, null, 0, 0, null, null));
        }
    }

    /** Extends or shortens the time that a worker has, counted from now. */
    public void changeTimeout(long key, Duration timeout) {
        transactions.run(() -> existing(key, "update timeout for").extendLock(timeout.toMillis()));
    }

    /** Tells whether a job has become an incident. */
    public boolean isFailed(long key, String verb) {
        return transactions.call(() -> existing(key, verb).getRetries() == 0);
    }

    /** Changes the retries of a job; from none to some, it is handed out again and its incident is closed. */
    public void setRetries(long key, int retries, String verb) {
        transactions.run(() -> {
            existing(key, verb).setRetriesAndManageIncidents(retries);
            Context.getCommandContext().getExternalTaskManager().fireExternalTaskAvailableEvent();
        });
    }

    /** Unparks a thread whenever jobs may have become available, until the returned action is run. */
    public Runnable unparkWhenAvailable(Thread thread) {
        SingleConsumerCondition condition = new SingleConsumerCondition(thread);
        ProcessEngineImpl.EXT_TASK_CONDITIONS.addConsumer(condition);
        return () -> ProcessEngineImpl.EXT_TASK_CONDITIONS.removeConsumer(condition);
    }

    /** A worker's time-out and a back-off are technical: they move along with a clock that is moved. */
    void shiftDeadlines(Duration step) {
        String shift = "update ACT_RU_EXT_TASK set LOCK_EXP_TIME_ = timestampadd(second, ?, LOCK_EXP_TIME_)"
                + " where LOCK_EXP_TIME_ is not null";
        try (PreparedStatement statement = transactions.connection().prepareStatement(shift)) {
            statement.setLong(1, step.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ExternalTaskEntity workable(long key, String verb) {
        ExternalTaskEntity task = existing(key, verb);
        if (task.getRetries() == 0) {
            throw Rejection.invalidState("Expected to %s job with key '%d', but it is in state 'FAILED'", verb, key);
        }
        return task;
    }

    private static ExternalTaskEntity existing(long key, String verb) {
        ExternalTaskEntity task = Context.getCommandContext().getExternalTaskManager()
                .findExternalTaskById(String.valueOf(key));
        if (task == null) {
            throw Rejection.notFound("Expected to %s job with key '%d', but no such job was found", verb, key);
        }
        return task;
    }

    private ProcessDefinitionEntity definition(ExternalTaskEntity task) {
        return definitions.byId(task.getProcessDefinitionId());
    }

    private LockedJob locked(LockedExternalTask task) {
        ProcessDefinitionEntity definition = definitions.byId(task.getProcessDefinitionId());
        return new LockedJob(Long.parseLong(task.getId()), task.getTopicName(),
                Long.parseLong(task.getProcessInstanceId()), DeployedProcess.of(definition), task.getActivityId(),
                Long.parseLong(task.getExecutionId()),
                ActivityFacts.jobHeaders(definition.findActivity(task.getActivityId())), task.getWorkerId(),
                task.getRetries(), task.getLockExpirationTime().getTime(), ZeebeVariables.of(task.getVariables()));
    }

    /** What the engine's message column can hold: bounded, and without characters beyond three-byte UTF-8. */
    private static String storable(String message) {
        String bounded = message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE);
        return bounded.replaceAll("[\\x{10000}-\\x{10FFFF}]|\\p{Cs}", "?");
    }
}
