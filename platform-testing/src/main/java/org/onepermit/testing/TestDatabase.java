package org.onepermit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty schema: on the embedded MariaDB of the test run, or on the server named by
 * {@code -Donepermit.test.jdbc-url=jdbc:mysql://host:port/} with {@code -Donepermit.test.jdbc-username} and {@code …-password}.
 */
record TestDatabase(String url, String user, String password) {

    private static final String PREFIX = "onepermit.test.jdbc-";
    private static final String OPTIONS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

    /** Drops the schema if it is there and makes it anew. */
    static TestDatabase empty(String schema) {
        String server = System.getProperty(PREFIX + "url");
        String url = server == null ? TestMariaDb.url() : server;
        String user = System.getProperty(PREFIX + "username", "root");
        String password = System.getProperty(PREFIX + "password", "");
        try (Connection connection = DriverManager.getConnection(url + OPTIONS, user, password); Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            sql.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("no empty schema " + schema + " at " + url, e);
        }
        return new TestDatabase(url + schema + OPTIONS, user, password);
    }
}
