package org.onepermit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Gives a test an empty schema on a real database server: an embedded MariaDB shared by the whole test run, or the server named by
 * {@code -Donepermit.test.jdbc-url=jdbc:mysql://host:port/} with {@code -Donepermit.test.jdbc-username} and {@code …-password}.
 *
 * <p>{@code @QuarkusTestResource(value = MariaDbResource.class, initArgs = @ResourceArg(name = "schema", value = "permit"))}
 */
public class MariaDbResource implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "onepermit.test.jdbc-";
    private static final String OPTIONS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

    private String schema = "test";

    @Override
    public void init(Map<String, String> args) {
        schema = args.getOrDefault("schema", schema);
    }

    @Override
    public Map<String, String> start() {
        String server = System.getProperty(PREFIX + "url");
        String url = server == null ? TestMariaDb.url() : server;
        String user = System.getProperty(PREFIX + "username", "root");
        String password = System.getProperty(PREFIX + "password", "");
        recreate(url + OPTIONS, user, password);
        return Map.of(
            "quarkus.datasource.jdbc.url", url + schema + OPTIONS,
            "quarkus.datasource.username", user,
            "quarkus.datasource.password", password);
    }

    @Override
    public void stop() {
        // The server outlives this application: the next one in the run uses it, and it ends with the JVM.
    }

    private void recreate(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            sql.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("no empty schema " + schema + " at " + url, e);
        }
    }
}
