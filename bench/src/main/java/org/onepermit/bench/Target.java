package org.onepermit.bench;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * The stack under test, always on this machine.
 *
 * @param gateway  the front door
 * @param service  the service that is measured, called directly
 * @param identity where users are kept and tokens are fetched
 * @param schema   the service's schema, which is its user at the database, too
 * @param database its JDBC address
 * @param secrets  passwords of this stack by name
 */
public record Target(URI gateway, URI service, URI identity, String schema, String database, Properties secrets) {

    private static final int GATEWAY = 8080;
    private static final int KEYCLOAK = 8180;
    private static final int DATABASE = 3307;
    private static final Map<String, Integer> SERVICES = Map.of("permit", 8081, "report", 8083);

    /** The stack that {@code ./onepermit up} started with the same ONEPERMIT_HOME and ONEPERMIT_PORT_OFFSET. */
    public static Target of(Map<String, String> environment, String schema) throws IOException {
        int offset = Integer.parseInt(environment.getOrDefault("ONEPERMIT_PORT_OFFSET", "0"));
        Path home = Path.of(environment.getOrDefault("ONEPERMIT_HOME", ".onepermit"));
        return new Target(local(GATEWAY + offset), local(SERVICES.get(schema) + offset), local(KEYCLOAK + offset), schema,
                "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&rewriteBatchedStatements=true".formatted(DATABASE + offset, schema),
                secrets(home.resolve("data/secrets.properties")));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static Properties secrets(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        return values;
    }

    /** Where tokens of the realm are fetched. */
    public URI realm() {
        return identity.resolve("/realms/onepermit");
    }

    String databasePassword() {
        return secrets.getProperty("database." + schema);
    }
}
