package org.onepermit.bench.engine;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.operaton.bpm.engine.externaltask.LockedExternalTask;
import org.operaton.bpm.engine.impl.ProcessEngineImpl;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.operaton.bpm.engine.impl.util.SingleConsumerCondition;

/**
 * The yardstick: Operaton by its Java API in one process, as its own users set it up for speed: no history, no metrics, external tasks
 * fetched in batches by one thread that new ones wake, and completed by as many threads as our worker has. Arguments: JDBC address,
 * and whether the step after a task is a transaction of its own ({@code asyncAfter}) as it is with us. Answers as {@link WorkerHost}.
 */
final class OperatonHost {

    private static final int BATCH = 32;
    private static final int LOCK_MILLIS = 60_000;
    private static final int POOL = 24;
    private static final int STEP_THREADS = 4;

    private final ProcessEngine engine;
    private final ClosedLoop loop = new ClosedLoop(this::start);
    private final ExecutorService workers = Executors.newFixedThreadPool(WorkerHost.THREADS);

    private OperatonHost(String jdbcUrl, boolean asyncAfter) throws SQLException {
        engine = configuration(jdbcUrl).buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("three.bpmn", ThreeTasks.operatonXml(asyncAfter))
                .addString("open.bpmn", OpenCases.operatonXml()).deploy();
    }

    public static void main(String[] arguments) throws Exception {
        OperatonHost host = new OperatonHost(arguments[0], Boolean.parseBoolean(arguments[1]));
        Thread fetcher = new Thread(host::fetch, "fetcher");
        fetcher.setDaemon(true);
        fetcher.start();
        Conversation.hold("working", words -> switch (words[0]) {
            case "run" -> host.loop.run(Duration.ofSeconds(Long.parseLong(words[1])), Integer.parseInt(words[2])).line();
            case "open" -> host.startOriginals();
            default -> throw new IllegalArgumentException(words[0]);
        });
    }

    private static StandaloneProcessEngineConfiguration configuration(String jdbcUrl) throws SQLException {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool(jdbcUrl));
        configuration.setDatabaseType("mariadb");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("none");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setIdBlockSize(1000);
        DefaultJobExecutor steps = new DefaultJobExecutor();
        steps.setCorePoolSize(STEP_THREADS);
        steps.setMaxPoolSize(STEP_THREADS);
        steps.setQueueSize(64);
        steps.setMaxJobsPerAcquisition(16);
        steps.setWaitTimeInMillis(100);
        steps.setMaxWait(500);
        configuration.setJobExecutor(steps);
        configuration.setJobExecutorActivate(true);
        return configuration;
    }

    private static AgroalDataSource pool(String jdbcUrl) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
                .maxSize(POOL).connectionFactoryConfiguration(factory -> factory.jdbcUrl(jdbcUrl)
                        .jdbcProperty("nullDatabaseMeansCurrent", "true")
                        .jdbcProperty("useLocalSessionState", "true")
                        .jdbcProperty("cachePrepStmts", "true").jdbcProperty("prepStmtCacheSqlLimit", "8192")
                        .jdbcProperty("prepStmtCacheSize", "250")
                        .principal(new NamePrincipal(BenchDatabase.USER)).credential(new SimplePassword(BenchDatabase.PASSWORD))
                        .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED))));
    }

    private void start(String instance) {
        engine.getRuntimeService().startProcessInstanceByKey(ThreeTasks.PROCESS, ThreeTasks.variables(instance));
    }

    private String startOriginals() {
        for (int i = 0; i < OpenCases.ORIGINALS; i++) {
            engine.getRuntimeService().startProcessInstanceByKey(OpenCases.process(i), ThreeTasks.variables("open-" + i));
        }
        return "started";
    }

    private void fetch() {
        SingleConsumerCondition news = new SingleConsumerCondition(Thread.currentThread());
        ProcessEngineImpl.EXT_TASK_CONDITIONS.addConsumer(news);
        while (true) {
            List<LockedExternalTask> tasks = fetchBatch();
            tasks.forEach(task -> workers.execute(() -> handle(task)));
            if (tasks.isEmpty()) {
                news.await(100);
            }
        }
    }

    private List<LockedExternalTask> fetchBatch() {
        var fetch = engine.getExternalTaskService().fetchAndLock().workerId("bench").maxTasks(BATCH)
                .orderByCreateTime().asc().subscribe();
        for (String type : ThreeTasks.TYPES) {
            ExternalTaskQueryTopicBuilder topic = fetch.topic(type, LOCK_MILLIS);
            fetch = topic;
        }
        return ((ExternalTaskQueryTopicBuilder) fetch).execute();
    }

    private void handle(LockedExternalTask task) {
        String instance = (String) task.getVariables().get(ThreeTasks.INSTANCE);
        loop.received(instance);
        boolean last = ThreeTasks.isLast(task.getTopicName());
        if (!last) {
            loop.completing(instance);
        }
        complete(task);
        if (last) {
            loop.ended();
        }
    }

    private void complete(LockedExternalTask task) {
        while (true) {
            try {
                engine.getExternalTaskService().complete(task.getId(), "bench", ThreeTasks.results(task.getTopicName()));
                return;
            } catch (OptimisticLockingException lostRace) {
                Thread.onSpinWait();
            }
        }
    }
}
