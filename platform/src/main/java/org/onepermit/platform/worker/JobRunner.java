package org.onepermit.platform.worker;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.onepermit.platform.identity.SystemActor;
import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemClassifier;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.process.Timeline;

/** Takes one job through its worker and tells the engine what came of it. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final String WAITS_AT = "waitsAt";

    private final SystemActor systemActor;
    private final JobVariables variables;
    private final Timeline timeline;
    private final WorkerConfig config;
    private final MeterRegistry meters;

    JobRunner(SystemActor systemActor, JobVariables variables, Timeline timeline, WorkerConfig config, MeterRegistry meters) {
        this.systemActor = systemActor;
        this.variables = variables;
        this.timeline = timeline;
        this.config = config;
        this.meters = meters;
    }

    <I extends Record, O> void run(Worker<I, O> worker, JobClient engine, ActivatedJob job) {
        try {
            String result = systemActor.call(worker.type(), () -> work(worker, job));
            answer(job, "completed", () -> engine.newCompleteCommand(job).variables(result).send().join());
        } catch (Throwable e) {
            // Errors too: left to the client, they would go to the engine with their whole stack.
            leave(worker, engine, job, e);
        }
    }

    private <I extends Record, O> String work(Worker<I, O> worker, ActivatedJob job) throws Exception {
        I input = variables.read(job.getVariables(), worker.input());
        String result = variables.write(worker.handle(input));
        JobVariables.caseOf(input).ifPresent(caseId -> timeline.recordJob(caseId, job.getBpmnProcessId(), job.getElementId(),
            job.getCustomHeaders().get(WAITS_AT), job.getType(), job.getKey()));
        return result;
    }

    private void leave(Worker<?, ?> worker, JobClient engine, ActivatedJob job, Throwable trouble) {
        ProblemException problem = ProblemClassifier.classify(trouble);
        JobExit exit = JobExit.of(problem, worker.modelled(), job.getRetries(), config);
        log(job, exit, problem, trouble);
        answer(job, exit.way().name().toLowerCase(Locale.ROOT), () -> {
            if (exit.way() == JobExit.Way.BPMN_ERROR) {
                engine.newThrowErrorCommand(job).errorCode(exit.code()).errorMessage(exit.message()).send().join();
            } else {
                engine.newFailCommand(job).retries(exit.retries()).retryBackoff(exit.backoff()).errorMessage(exit.message()).send().join();
            }
        });
    }

    /** An engine that cannot be told hands the job out again after its timeout; the act will then find its outcome. */
    private void answer(ActivatedJob job, String outcome, Runnable command) {
        meters.counter("onepermit.jobs", "type", job.getType(), "outcome", outcome).increment();
        try {
            command.run();
        } catch (ClientException e) {
            LOG.warnf("engine did not take the answer jobType=%s jobKey=%d outcome=%s error=%s", job.getType(), job.getKey(), outcome,
                e.getClass().getSimpleName());
        }
    }

    private static void log(ActivatedJob job, JobExit exit, ProblemException problem, Throwable trouble) {
        if (problem.type().kind() == Kind.UNEXPECTED) {
            LOG.errorf(trouble, "job failed jobType=%s jobKey=%d exit=%s", job.getType(), job.getKey(), exit.way());
        } else {
            LOG.infof("job refused jobType=%s jobKey=%d exit=%s problem=%s", job.getType(), job.getKey(), exit.way(), exit.code());
        }
    }
}
