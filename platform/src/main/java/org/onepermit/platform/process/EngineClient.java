package org.onepermit.platform.process;

import io.camunda.client.CamundaClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds the one Camunda client of a service, at its first use and whether or not the engine is there. */
@ApplicationScoped
class EngineClient {

    private final EngineConfig config;

    EngineClient(EngineConfig config) {
        this.config = config;
    }

    @Produces
    @ApplicationScoped
    CamundaClient client() {
        return CamundaClient.newClientBuilder()
            .preferRestOverGrpc(false)
            .grpcAddress(config.grpcAddress())
            .defaultRequestTimeout(config.requestTimeout())
            .defaultMessageTimeToLive(config.messageTtl())
            .keepAlive(config.keepAlive())
            .jobHandlingExecutor(jobThreads(), true)
            .build();
    }

    void close(@Disposes CamundaClient client) {
        BoundedClose.of("engine client", client::close);
    }

    /** The client's own threads would not see the application's classes. */
    private ExecutorService jobThreads() {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(config.jobThreads(), work -> {
            Thread thread = new Thread(work, "job-" + number.incrementAndGet());
            thread.setContextClassLoader(application);
            return thread;
        });
    }
}
