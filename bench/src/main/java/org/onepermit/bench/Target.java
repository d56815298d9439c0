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
 * @param service  permit-service, called directly
 * @param realm    where tokens are fetched
 * @param database schema {@code permit} as JDBC address
 */
record Target(URI gateway, URI service, URI realm, String database, String databasePassword) {

    private static final int GATEWAY = 8080;
    private static final int SERVICE = 8081;
    private static final int KEYCLOAK = 8180;
    private static final int DATABASE = 3307;

    /** The stack that {@code ./onepermit up} started with the same ONEPERMIT_HOME and ONEPERMIT_PORT_OFFSET. */
    static Target of(Map<String, String> environment) throws IOException {
        int offset = Integer.parseInt(environment.getOrDefault("ONEPERMIT_PORT_OFFSET", "0"));
        Path home = Path.of(environment.getOrDefault("ONEPERMIT_HOME", ".onepermit"));
        return new Target(
                local(GATEWAY + offset, ""),
                local(SERVICE + offset, ""),
                local(KEYCLOAK + offset, "/realms/onepermit"),
                "jdbc:mysql://127.0.0.1:%d/permit?sslMode=DISABLED&rewriteBatchedStatements=true".formatted(DATABASE + offset),
                password(home.resolve("data/secrets.properties")));
    }

    private static URI local(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String password(Path secrets) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(secrets)) {
            values.load(reader);
        }
        return values.getProperty("database.permit");
    }
}
