package org.onepermit.workflow;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.EngineClock;
import org.onepermit.workflow.grpc.EngineRooms;
import org.onepermit.workflow.grpc.GatewayServer;
import org.onepermit.workflow.jobs.JobDispatcher;
import org.onepermit.workflow.jobs.JobMetrics;
import org.onepermit.workflow.messages.Messages;
import org.onepermit.workflow.runtime.Deployer;
import org.onepermit.workflow.runtime.InstanceHistory;
import org.onepermit.workflow.runtime.InstanceResults;
import org.onepermit.workflow.runtime.JobDesk;
import org.onepermit.workflow.runtime.LegalClock;
import org.onepermit.workflow.runtime.OperatorLists;
import org.onepermit.workflow.store.EngineTables;
import org.onepermit.workflow.store.Schema;

/**
 * A process engine inside this virtual machine that clients reach as if it were a Camunda 8 cluster, by gRPC.
 *
 * <p>All state is in the database: an engine that was killed and is started again on it goes on where it was.
 */
public final class EmbeddedEngine implements AutoCloseable {

    /** Legal days are counted in this zone, so FEEL's {@code today()} is that of the authority. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DEFAULT_THREADS = 4;
    private static final Duration DEFAULT_RETENTION = Duration.ofDays(400);
    private static final String LOOPBACK = "127.0.0.1";

    private final Engine engine;
    private final Deployer deployer;
    private final Messages messages;
    private final JobDispatcher dispatcher;
    private final JobDesk desk;
    private final LegalClock clock;
    private final InstanceHistory history;
    private final OperatorLists lists;
    private final GatewayServer server;
    private final Runnable afterClose;

    /**
     * How to start an engine.
     *
     * @param dataSource its database, which holds nothing else; MySQL's driver needs {@code nullDatabaseMeansCurrent=true}
     * @param grpcHost the address to serve on: whoever reaches it may run and end processes, for the protocol asks for no credentials
     * @param grpcPort the port to serve, zero for any free one
     * @param threads how many steps run side by side
     * @param clockMovable whether the legal clock may be moved
     * @param retention how long an ended instance is remembered
     */
    public record Options(DataSource dataSource, String grpcHost, int grpcPort, int threads, boolean clockMovable,
            Duration retention) {
    }

    private EmbeddedEngine(Options options, Runnable afterClose) {
        this.afterClose = afterClose;
        Clock machine = Clock.systemUTC();
        Schema.migrate(options.dataSource());
        this.engine = EngineTables.create(options.dataSource(),
                () -> new Engine(options.dataSource(), new EngineClock(ZONE), options.threads()));
        this.clock = new LegalClock(engine, machine, options.clockMovable());
        this.deployer = new Deployer(engine.deployments());
        this.desk = new JobDesk(engine);
        this.lists = new OperatorLists(engine, machine);
        this.history = new InstanceHistory(engine, options.retention());
        this.messages = new Messages(engine, machine);
        InstanceResults results = new InstanceResults(engine);
        engine.events().onJob(new JobMetrics(Metrics.globalRegistry)::record);
        this.dispatcher = new JobDispatcher(engine.jobs(), engine.events(), machine);
        history.start();
        engine.start();
        messages.start();
        this.server = new GatewayServer(new EngineRooms(engine, deployer, messages, dispatcher, results, desk),
                options.grpcHost(), options.grpcPort());
    }

    /** Starts an engine; it is ready when this returns. */
    public static EmbeddedEngine start(Options options) {
        return new EmbeddedEngine(options, () -> { });
    }

    /** Starts an engine with a movable clock and a connection pool of its own, for tests and small tools. */
    public static EmbeddedEngine start(String jdbcUrl, String user, String password, int grpcPort) {
        AgroalDataSource pool = ConnectionPool.open(jdbcUrl, user, password);
        return new EmbeddedEngine(new Options(pool, LOOPBACK, grpcPort, DEFAULT_THREADS, true, DEFAULT_RETENTION), pool::close);
    }

    /** The port that is served. */
    public int grpcPort() {
        return server.port();
    }

    /** The clock that timers go by. */
    public LegalClock clock() {
        return clock;
    }

    /** The way to deploy process files without a client. */
    public Deployer deployer() {
        return deployer;
    }

    /** Retries and incidents, for operators. */
    public JobDesk desk() {
        return desk;
    }

    /** What operators look through. */
    public OperatorLists lists() {
        return lists;
    }

    /** What is remembered of instances. */
    public InstanceHistory history() {
        return history;
    }

    /** What runs inside, for operators. */
    public Engine engine() {
        return engine;
    }

    @Override
    public void close() {
        server.close();
        dispatcher.close();
        messages.close();
        history.close();
        engine.close();
        afterClose.run();
    }
}
