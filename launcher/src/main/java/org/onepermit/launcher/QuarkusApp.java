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
    private static final int HEAP_MEGABYTES = 224;

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

    /** Each app gets all settings and reads those it knows. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(home.port(app.http())));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(home.port(Port.GATEWAY_MANAGEMENT)));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", home.url(Port.KEYCLOAK) + "/realms/onepermit");
        environment.put("ONEPERMIT_SESSION_SECRET", secrets.get("gateway.session"));
        environment.put("ONEPERMIT_CLOCK_MOVABLE", "true");
        environment.put("ONEPERMIT_CALENDAR_FILE", home.checkout().resolve("launcher/src/main/calendar/provisional-2027.csv").toString());
        environment.put("ONEPERMIT_ZEEBE_GRPC_PORT", Integer.toString(home.port(Port.ENGINE)));
        environment.put("ONEPERMIT_ZEEBE_GRPC_ADDRESS", home.url(Port.ENGINE));
        environment.put("ONEPERMIT_PERMIT_URL", home.url(Port.PERMIT));
        environment.put("ONEPERMIT_INSPECTION_URL", home.url(Port.INSPECTION));
        environment.put("ONEPERMIT_REPORT_URL", home.url(Port.REPORT));
        environment.put("ONEPERMIT_WORKFLOW_URL", home.url(Port.WORKFLOW));
        environment.put("ONEPERMIT_NATIONAL_URL", home.url(Port.NATIONAL));
        environment.put("PERMIT_PUBLIC_BASE_URL", home.url(Port.GATEWAY));
        app.schema().ifPresent(schema -> {
            environment.put("ONEPERMIT_FILES_FOLDER", files(schema).toString());
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:mysql://127.0.0.1:" + home.port(Port.DATABASE) + "/" + schema);
            environment.put("QUARKUS_DATASOURCE_USERNAME", schema);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get("database." + schema));
        });
        return environment;
    }

    /** One folder for each service: each sweeps what it no longer knows. The permit service's has the name that it had when it was alone. */
    private Path files(String schema) {
        return app == App.PERMIT ? home.data().resolve("attachments") : home.data().resolve("files").resolve(schema);
    }
}
