package org.onepermit.workflow.grpc;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.grpc.MetricCollectingServerInterceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The server that clients connect to; each call is measured by name and outcome. */
public final class GatewayServer implements AutoCloseable {

    private static final int THREADS = 8;
    private static final int KEEP_ALIVE_SECONDS = 5;
    private static final int GRACE_SECONDS = 1;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "zeebe-gateway");
        thread.setDaemon(true);
        return thread;
    });
    private final Server server;

    /** Starts serving on one of the machine's addresses, or 0.0.0.0 for all; port zero takes any free one. */
    public GatewayServer(EngineRooms rooms, String host, int port) {
        this.server = NettyServerBuilder.forAddress(new InetSocketAddress(host, port))
                .addService(new ZeebeGateway(rooms))
                .intercept(new MetricCollectingServerInterceptor(Metrics.globalRegistry))
                .executor(executor)
                .permitKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .build();
        try {
            server.start();
        } catch (IOException e) {
            executor.shutdownNow();
            throw new UncheckedIOException("cannot listen on " + host + ":" + port, e);
        }
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.shutdown();
        try {
            if (!server.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                server.shutdownNow();
            }
        } catch (InterruptedException e) {
            server.shutdownNow();
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }
}
