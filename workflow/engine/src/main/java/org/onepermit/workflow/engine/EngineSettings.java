package org.onepermit.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onepermit.workflow.engine.decision.DecisionSettings;
import org.onepermit.workflow.engine.parse.ZeebeParseListener;
import org.onepermit.workflow.engine.session.JobArrivals;
import org.onepermit.workflow.engine.session.KnownProcesses;
import org.onepermit.workflow.engine.session.KnownStepKinds;
import org.onepermit.workflow.engine.session.NextSteps;
import org.onepermit.workflow.engine.session.PooledTransaction;
import org.onepermit.workflow.engine.session.Replacement;
import org.onepermit.workflow.engine.session.StepExecutor;
import org.onepermit.workflow.engine.session.WholeSession;
import org.onepermit.workflow.engine.value.FeelExpressions;
import org.onepermit.workflow.engine.value.JsonSerializer;
import org.onepermit.workflow.feel.Feel;
import org.operaton.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.operaton.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.operaton.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.operaton.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.db.sql.DbSqlSession;
import org.operaton.bpm.engine.impl.interceptor.SessionFactory;
import org.operaton.bpm.engine.impl.persistence.entity.ExternalTaskManager;
import org.operaton.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.operaton.bpm.engine.impl.persistence.entity.JobManager;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

import javax.sql.DataSource;

/** Sets Operaton up to behave as Zeebe does. */
final class EngineSettings {

    /** A killed engine's steps are locked this long; no step of ours takes a second. */
    private static final Duration STEP_LOCK = Duration.ofSeconds(10);
    private static final int STEPS_PER_ACQUISITION = 16;
    private static final int STEP_QUEUE = 64;
    private static final int MIN_IDLE_MILLIS = 100;
    private static final int MAX_IDLE_MILLIS = 500;
    private static final int ID_BLOCK = 1000;

    private EngineSettings() {
    }

    static ProcessEngineConfigurationImpl of(DataSource dataSource, Clock clock, EngineEvents events, int threads) {
        Feel feel = new Feel(clock);
        ProcessEngineConfigurationImpl configuration = new DecisionSettings(feel);
        configuration.setProcessEngineName("onepermit-" + System.identityHashCode(events));
        configuration.setDataSource(dataSource);
        configuration.setTransactionFactory(new PooledTransaction.Factory());
        configuration.setDatabaseSchemaUpdate("true");
        // Its tables and statements for MariaDB also fit MySQL, and keep milliseconds: those for MySQL round a timer to the second.
        configuration.setDatabaseType("mariadb");
        configuration.setJdbcBatchProcessing(true);
        configuration.setIdBlockSize(ID_BLOCK);
        behaveAsZeebe(configuration, feel, events);
        repeatTimersByTheirDueTime(configuration, clock);
        switchOffWhatIsNotUsed(configuration);
        StepExecutor executor = stepExecutor(threads);
        configuration.setJobExecutor(executor);
        configuration.setCustomSessionFactories(managers(configuration, events, executor));
        // Started by the engine once every listener is in place.
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    private static void behaveAsZeebe(ProcessEngineConfigurationImpl configuration, Feel feel, EngineEvents events) {
        FeelExpressions expressions = new FeelExpressions(feel);
        configuration.setExpressionManager(expressions);
        configuration.setCustomPreVariableSerializers(List.of(new JsonSerializer()));
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setDefaultNumberOfRetries(FailedStep.TRIES);
        configuration.setFailedJobCommandFactory(FailedStep::new);
        // The engine adds to these lists.
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(
                new ZeebeParseListener(expressions, new InstanceReport(events)::report))));
    }

    /** The engine adds to this list. */
    private static List<SessionFactory> managers(ProcessEngineConfigurationImpl configuration, EngineEvents events,
            StepExecutor executor) {
        Map<String, JobDefinitionEntity> stepKinds = new ConcurrentHashMap<>();
        return new ArrayList<>(List.of(
                new Replacement(DbSqlSession.class, () -> new WholeSession(configuration.getDbSqlSessionFactory())),
                new SubscriptionReport(events),
                new Replacement(ExternalTaskManager.class, () -> new JobArrivals(events::jobAvailable)),
                new Replacement(JobManager.class, () -> new NextSteps(executor)),
                new Replacement(ProcessDefinitionManager.class, KnownProcesses::new),
                new Replacement(JobDefinitionManager.class, () -> new KnownStepKinds(stepKinds))));
    }

    private static void repeatTimersByTheirDueTime(ProcessEngineConfigurationImpl configuration, Clock clock) {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new DurationBusinessCalendar());
        calendars.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, new CycleCalendar(clock));
        configuration.setBusinessCalendarManager(calendars);
        configuration.setCustomJobHandlers(RepeatingTimer.all(clock));
    }

    private static void switchOffWhatIsNotUsed(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistory("none");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        // A rejected command is an answer to its caller, not an error of the engine, and may hold what should not be logged.
        configuration.setEnableCmdExceptionLogging(false);
    }

    private static StepExecutor stepExecutor(int threads) {
        StepExecutor executor = new StepExecutor();
        executor.setCorePoolSize(threads);
        executor.setMaxPoolSize(threads);
        executor.setQueueSize(STEP_QUEUE);
        executor.setMaxJobsPerAcquisition(STEPS_PER_ACQUISITION);
        executor.setLockTimeInMillis((int) STEP_LOCK.toMillis());
        executor.setWaitTimeInMillis(MIN_IDLE_MILLIS);
        executor.setMaxWait(MAX_IDLE_MILLIS);
        return executor;
    }
}
