package org.onepermit.workflow.engine;

import java.time.Duration;
import java.util.Map;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import javax.sql.DataSource;

/** The process engine; its parts speak of keys, names and plain values. */
public final class Engine implements AutoCloseable {

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl configuration;
    private final EngineEvents events = new EngineEvents();
    private final EngineClock clock;
    private final Transactions transactions;
    private final Deployments deployments;
    private final Instances instances;
    private final Jobs jobs;
    private final Subscriptions subscriptions;
    private final Incidents incidents;
    private final Decisions decisions;
    private final Timers timers;
    private final Variables variables;

    /** Builds the engine on its database, whose tables it creates when they are missing. */
    public Engine(DataSource dataSource, EngineClock clock, int threads) {
        this.clock = clock;
        this.configuration = EngineSettings.of(dataSource, clock, events, threads);
        this.engine = configuration.buildProcessEngine();
        this.transactions = new Transactions(configuration.getCommandExecutorTxRequired());
        Definitions definitions = new Definitions(configuration);
        this.deployments = new Deployments(engine.getRepositoryService(), definitions, transactions);
        this.instances = new Instances(engine.getRuntimeService(), definitions, transactions);
        this.jobs = new Jobs(definitions, transactions, events);
        this.subscriptions = new Subscriptions(definitions, instances);
        this.incidents = new Incidents(engine.getRuntimeService(), engine.getManagementService(), transactions);
        this.decisions = new Decisions(engine.getRepositoryService(), definitions, transactions);
        this.timers = new Timers(configuration, transactions);
        this.variables = new Variables(engine.getRuntimeService(), transactions);
    }

    /** Begins to run timers and steps; to be called once all listeners have been added. */
    public void start() {
        configuration.getJobExecutor().start();
    }

    /** A new key, unique among everything that has one. */
    public long nextKey() {
        return Long.parseLong(configuration.getIdGenerator().getNextId());
    }

    /** Sets the clock to where an earlier run had moved it. */
    public void resumeClock(Duration offset) {
        EngineClock.moveBy(offset);
    }

    /** Moves the clock that timers go by; those that become due fire at once, time-outs of jobs are not affected. */
    public void moveClock(Duration offset) {
        Duration step = offset.minus(clock.offset());
        transactions.run(() -> jobs.shiftDeadlines(step));
        EngineClock.moveBy(offset);
        configuration.getJobExecutor().jobWasAdded();
    }

    /** Sends a signal to everything that waits for it. */
    public void broadcast(String signalName, Map<String, Object> variables) {
        transactions.run(() -> engine.getRuntimeService().createSignalEvent(signalName)
                .setVariables(variables).send());
    }

    public EngineClock clock() {
        return clock;
    }

    public EngineEvents events() {
        return events;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Deployments deployments() {
        return deployments;
    }

    public Instances instances() {
        return instances;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Incidents incidents() {
        return incidents;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Timers timers() {
        return timers;
    }

    public Variables variables() {
        return variables;
    }

    @Override
    public void close() {
        engine.close();
    }
}
