package org.onepermit.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The services of this checkout: where they are built, what they listen on, what they store in. */
enum App {
    WORKFLOW("workflow", "workflow", Port.WORKFLOW, Port.ENGINE),
    NATIONAL("national-simulator", "national", Port.NATIONAL),
    PERMIT("permit-service", "permit", Port.PERMIT),
    INSPECTION("inspection-service", "inspection", Port.INSPECTION),
    REPORT("report-service", "report", Port.REPORT),
    GATEWAY("gateway", null, Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private static final List<String> SHARED_SOURCES = List.of("pom.xml", "platform/pom.xml", "platform/src");

    private final String folder;
    private final String schema;
    private final List<Port> ports;

    App(String folder, String schema, Port... ports) {
        this.folder = folder;
        this.schema = schema;
        this.ports = List.of(ports);
    }

    String folder() {
        return folder;
    }

    Optional<String> schema() {
        return Optional.ofNullable(schema);
    }

    /** Of all services that store something. */
    static List<String> schemas() {
        return Stream.of(values()).flatMap(app -> app.schema().stream()).toList();
    }

    List<Port> ports() {
        return ports;
    }

    Port http() {
        return ports.get(0);
    }

    /** What the packaged service is started with; written last, so its age is the age of the whole. */
    Path runner(Path checkout) {
        return checkout.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }

    List<Path> sources(Path checkout) {
        List<String> names = new ArrayList<>(SHARED_SOURCES);
        names.add(folder + "/pom.xml");
        names.add(folder + "/src");
        names.add(folder + "/engine");
        return names.stream().map(checkout::resolve).filter(Files::exists).toList();
    }
}
