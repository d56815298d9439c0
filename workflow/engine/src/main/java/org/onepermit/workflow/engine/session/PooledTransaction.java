package org.onepermit.workflow.engine.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.apache.ibatis.transaction.Transaction;
import org.apache.ibatis.transaction.TransactionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransaction;

/**
 * A transaction on a connection that stays in manual commit while it lies in the pool. The usual one switches it there and back each
 * time, which costs two round trips to the server; this one none when it writes, and one when it has only read.
 */
public final class PooledTransaction implements Transaction {

    private final DataSource pool;
    private Connection connection;
    private boolean unsettled;

    /** Makes transactions for MyBatis. */
    public static final class Factory implements TransactionFactory {

        @Override
        public void setProperties(Properties properties) {
            // There is nothing to set.
        }

        @Override
        public Transaction newTransaction(DataSource pool, TransactionIsolationLevel isolation, boolean autoCommit) {
            return new PooledTransaction(pool);
        }

        @Override
        public Transaction newTransaction(Connection connection) {
            return new JdbcTransaction(connection);
        }
    }

    private PooledTransaction(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (connection == null) {
            connection = pool.getConnection();
            // Beneath the pool, which would switch back what it sees switched.
            Connection physical = connection.unwrap(Connection.class);
            if (physical.getAutoCommit()) {
                physical.setAutoCommit(false);
            }
        }
        unsettled = true;
        return connection;
    }

    @Override
    public void commit() throws SQLException {
        if (connection != null) {
            connection.commit();
            unsettled = false;
        }
    }

    @Override
    public void rollback() throws SQLException {
        if (connection != null) {
            connection.rollback();
            unsettled = false;
        }
    }

    /** Ends what has only been read, too: it would keep tables from being altered. */
    @Override
    public void close() throws SQLException {
        if (connection == null) {
            return;
        }
        try {
            if (unsettled) {
                connection.rollback();
            }
        } finally {
            connection.close();
            connection = null;
        }
    }

    @Override
    public Integer getTimeout() {
        return null;
    }
}
