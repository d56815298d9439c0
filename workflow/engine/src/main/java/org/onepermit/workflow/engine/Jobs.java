package org.onepermit.workflow.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.onepermit.workflow.engine.JobEvent.Kind;
import org.onepermit.workflow.engine.parse.ActivityFacts;
import org.onepermit.workflow.engine.value.ZeebeVariables;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.util.ClockUtil;
import org.operaton.bpm.engine.variable.impl.VariableMapImpl;

/** Jobs for workers: handing them out and taking back their outcome. */
public final class Jobs {

    private static final int MAX_MESSAGE = 600;
    private static final String THROW_ERROR = "throw an error for";
    private static final String UNCAUGHT = "UNHANDLED_ERROR_EVENT: Expected to throw an error event with the code '%s' "
            + "with message '%s', but it was not caught.";

    private final Definitions definitions;
    private final Transactions transactions;
    private final EngineEvents events;
    private final JobQueue queue;

    Jobs(Definitions definitions, Transactions transactions, EngineEvents events) {
        this.definitions = definitions;
        this.transactions = transactions;
        this.events = events;
        this.queue = new JobQueue(transactions::connection);
    }

    /** Those of the given types of which a job is free now. */
    public List<String> available(Collection<String> types) {
        return transactions.call(() -> queue.available(List.copyOf(types)));
    }

    /** Hands out up to {@code limit} jobs of a type, oldest first, with the named variables or all of them. */
    public List<LockedJob> lock(String type, String worker, Duration timeout, int limit, List<String> variables) {
        String owner = worker.isBlank() ? "default" : worker;
        List<Handout> handouts = transactions.call(() -> queue.oldest(type, limit).stream().map(Jobs::free)
                .flatMap(Optional::stream).map(task -> handOut(task, owner, timeout, variables)).toList());
        handouts.forEach(handout -> handout.events().forEach(events::job));
        return handouts.stream().map(Handout::job).toList();
    }

    /** Takes a job back that could not be delivered. */
    public void unlock(long key) {
        transactions.run(() -> find(key).ifPresent(task -> {
            task.unlock();
            announce(task);
        }));
    }

    /** Completes a job with its results. */
    public void complete(long key, Map<String, Object> results) {
        tell(Kind.COMPLETED, transactions.call(() -> {
            ExternalTaskEntity task = workable(key, "complete");
            boolean local = ActivityFacts.mapsOutput(definition(task).findActivity(task.getActivityId()));
            task.complete(local ? null : results, local ? results : null);
            return task.getTopicName();
        }));
    }

    /** Fails a job: with retries left it is handed out again after the back-off, without it becomes an incident. */
    public void fail(long key, int retries, String message, Duration backOff, Map<String, Object> variables) {
        tell(Kind.FAILED, transactions.call(() -> {
            ExternalTaskEntity task = workable(key, "fail");
            String text = storable(message.isBlank() ? "No more retries left." : message);
            // Whoever fails a job has it no longer: what is locked until the back-off ends is locked by nobody.
            task.setWorkerId(null);
            task.failed(text, null, Math.max(0, retries), backOff.toMillis(), null, variables);
            announce(task);
            return task.getTopicName();
        }));
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
            tell(Kind.ERROR_THROWN, transactions.call(() -> {
                ExternalTaskEntity task = workable(key, THROW_ERROR);
                task.bpmnError(errorCode, text, payload);
                return task.getTopicName();
            }));
        } catch (RuntimeException e) {
            if (!UnhandledErrors.isIn(e)) {
                throw e;
            }
            becomeIncident(key, storable(UNCAUGHT.formatted(errorCode, message)));
        }
    }

    private void becomeIncident(long key, String uncaught) {
        tell(Kind.ERROR_THROWN, transactions.call(() -> {
            ExternalTaskEntity task = workable(key, THROW_ERROR);
            task.failed(uncaught, null, 0, 0, null, null);
            task.setWorkerId(null);
            return task.getTopicName();
        }));
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
            ExternalTaskEntity task = existing(key, verb);
            task.setRetriesAndManageIncidents(retries);
            announce(task);
        });
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
        return find(key).orElseThrow(
                () -> Rejection.notFound("Expected to %s job with key '%d', but no such job was found", verb, key));
    }

    private static Optional<ExternalTaskEntity> find(long key) {
        return Optional.ofNullable(Context.getCommandContext().getExternalTaskManager()
                .findExternalTaskById(String.valueOf(key)));
    }

    private void announce(ExternalTaskEntity task) {
        transactions.afterCommit(() -> events.jobAvailable(task.getTopicName()));
    }

    private ProcessDefinitionEntity definition(ExternalTaskEntity task) {
        return definitions.byId(task.getProcessDefinitionId());
    }

    /** A job that has been handed out, and what is to be told of it once that is certain. */
    private record Handout(LockedJob job, List<JobEvent> events) {
    }

    /** The job, unless it or its element has ended since its id was read. */
    private static Optional<ExternalTaskEntity> free(String id) {
        return find(Long.parseLong(id)).filter(task -> task.getExecution(false) != null);
    }

    private Handout handOut(ExternalTaskEntity task, String worker, Duration timeout, List<String> variables) {
        List<JobEvent> told = new ArrayList<>();
        if (task.getWorkerId() != null) {
            told.add(JobEvent.of(task.getTopicName(), Kind.TIMED_OUT));
        }
        told.add(new JobEvent(task.getTopicName(), Kind.ACTIVATED, waited(task)));
        task.lock(worker, timeout.toMillis());
        return new Handout(locked(task, variables), told);
    }

    private static Duration waited(ExternalTaskEntity task) {
        Date since = Optional.ofNullable(task.getLockExpirationTime()).orElse(task.getCreateTime());
        return Duration.ofMillis(Math.max(0, ClockUtil.getCurrentTime().getTime() - since.getTime()));
    }

    private LockedJob locked(ExternalTaskEntity task, List<String> variables) {
        ProcessDefinitionEntity definition = definition(task);
        VariableMapImpl visible = new VariableMapImpl();
        Contention.stillThere(task.getExecution()).collectVariables(visible, variables.isEmpty() ? null : variables, false, true);
        return new LockedJob(Long.parseLong(task.getId()), task.getTopicName(),
                Long.parseLong(task.getProcessInstanceId()), DeployedProcess.of(definition), task.getActivityId(),
                Long.parseLong(task.getExecutionId()),
                ActivityFacts.jobHeaders(definition.findActivity(task.getActivityId())), task.getWorkerId(),
                task.getRetries(), task.getLockExpirationTime().getTime(), ZeebeVariables.of(visible));
    }

    private void tell(Kind kind, String type) {
        events.job(JobEvent.of(type, kind));
    }

    /** What the engine's message column can hold: bounded, and without characters beyond three-byte UTF-8. */
    private static String storable(String message) {
        String bounded = message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE);
        return bounded.replaceAll("[\\x{10000}-\\x{10FFFF}]|\\p{Cs}", "?");
    }
}
