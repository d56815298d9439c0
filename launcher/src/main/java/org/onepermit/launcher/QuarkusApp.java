package org.onepermit.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our services, run as it was packaged. */
final class QuarkusApp implements Part {
    private static final int HEAP_MEGABYTES = 192;

    private final Home home;
    private final Build build;
    private final App app;
    private final Secrets secrets;
    private final Daemon daemon;

    QuarkusApp(Home home, Build build, App app, Secrets secrets) {
        this.home = home;
        this.build = build;
        this.app = app;
        this.secrets = secrets;
        this.daemon = new Daemon(app.folder(), home);
    }

    @Override
    public String name() {
        return app.folder();
    }

    @Override
    public List<Port> ports() {
        return app.ports();
    }

    @Override
    public Set<String> needs() {
        return app.schema().isEmpty() ? Set.of() : Set.of(MariaDb.NAME);
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        build.ensure();
        Path runner = app.runner(home.checkout());
        List<String> command = new ArrayList<>(Java.command(HEAP_MEGABYTES));
        command.addAll(List.of("-Dquarkus.profile=dev", "-jar", runner.toString()));
        daemon.spawn(runner.getParent(), command, environment());
    }

    @Override
    public boolean healthy() {
        return Probe.answersOk(home.url(app.http()) + "/q/health/ready");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
            Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
            Map.entry("QUARKUS_HTTP_PORT", Integer.toString(home.port(app.http()))),
            Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(home.port(Port.GATEWAY_MANAGEMENT))),
            Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"),
            Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", home.url(Port.KEYCLOAK) + "/realms/onepermit"),
            Map.entry("ONEPERMIT_SESSION_SECRET", secrets.get("gateway.session")),
            Map.entry("ONEPERMIT_ENGINE_PORT", Integer.toString(home.port(Port.ENGINE))),
            Map.entry("ONEPERMIT_ZEEBE_GRPC_ADDRESS", home.url(Port.ENGINE)),
            Map.entry("ONEPERMIT_PERMIT_URL", home.url(Port.PERMIT)),
            Map.entry("ONEPERMIT_WORKFLOW_URL", home.url(Port.WORKFLOW)),
            Map.entry("ONEPERMIT_NATIONAL_URL", home.url(Port.NATIONAL)),
            Map.entry("ONEPERMIT_CLOCK_MOVABLE", "true")));
        app.schema().ifPresent(schema -> environment.putAll(Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:mysql://127.0.0.1:" + home.port(Port.DATABASE) + "/" + schema,
            "QUARKUS_DATASOURCE_USERNAME", schema,
            "QUARKUS_DATASOURCE_PASSWORD", secrets.get("database." + schema))));
        return environment;
    }
}
