package org.onepermit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** One open connection for each client, so that connecting is not measured. */
final class Connections implements AutoCloseable {

    private final BlockingQueue<Connection> free;

    Connections(Database database, int count) throws SQLException {
        free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            free.add(database.connect());
        }
    }

    /** Something done with a connection. */
    @FunctionalInterface
    interface Use {

        void with(Connection connection) throws SQLException;
    }

    void use(Use use) throws SQLException, InterruptedException {
        Connection connection = free.take();
        try {
            use.with(connection);
        } finally {
            free.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : free) {
            connection.close();
        }
    }
}
