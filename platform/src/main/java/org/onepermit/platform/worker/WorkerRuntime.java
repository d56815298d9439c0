package org.onepermit.platform.worker;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.BackoffSupplier;
import io.camunda.client.api.worker.JobWorker;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.onepermit.platform.process.BoundedClose;
import org.onepermit.platform.process.EngineConfig;

/** Opens one job worker per {@link Worker} bean at start, whether or not the engine is there yet, and closes them at the end. */
@ApplicationScoped
public class WorkerRuntime {

    private static final Logger LOG = Logger.getLogger(WorkerRuntime.class);

    private final List<Worker<?, ?>> workers;
    private final CamundaClient client;
    private final JobRunner runner;
    private final WorkerConfig config;
    private final EngineConfig engine;
    private final String name;
    private final List<JobWorker> open = new ArrayList<>();

    WorkerRuntime(@All List<Worker<?, ?>> workers, CamundaClient client, JobRunner runner, WorkerConfig config, EngineConfig engine,
                  @ConfigProperty(name = "quarkus.application.name") String name) {
        this.workers = workers;
        this.client = client;
        this.runner = runner;
        this.config = config;
        this.engine = engine;
        this.name = name;
    }

    void start(@Observes StartupEvent event) {
        if (engine.enabled()) {
            workers.forEach(worker -> open.add(open(worker)));
            LOG.infof("job workers open count=%d", open.size());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        BoundedClose.of("job workers", () -> open.forEach(JobWorker::close));
    }

    private <I extends Record, O> JobWorker open(Worker<I, O> worker) {
        return client.newWorker()
            .jobType(worker.type())
            .handler((jobClient, job) -> runner.run(worker, jobClient, job))
            .name(name)
            .timeout(config.timeout())
            .maxJobsActive(config.maxJobsActive())
            .pollInterval(config.pollInterval())
            .fetchVariables(JobVariables.names(worker.input()))
            .streamEnabled(true)
            .streamNoJobsBackoffSupplier(pollPause())
            .open();
    }

    /** The client would wait up to a minute, so long would a job wait that was made while the stream was broken. */
    private BackoffSupplier pollPause() {
        return BackoffSupplier.newBackoffBuilder()
            .minDelay(config.pollInterval().toMillis())
            .maxDelay(config.maxPollInterval().toMillis())
            .build();
    }
}
