package org.onepermit.workflow;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;

/** A pool for an engine that is started without a container that has one. */
final class ConnectionPool {

    private static final int SIZE = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ConnectionPool() {
    }

    static AgroalDataSource open(String jdbcUrl, String user, String password) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(SIZE).acquisitionTimeout(PATIENCE)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(jdbcUrl)
                                    // Else the engine would take the tables of another schema for its own.
                                    .jdbcProperty("nullDatabaseMeansCurrent", "true")
                                    // Else the driver asks the server before each change whether it may change anything.
                                    .jdbcProperty("useLocalSessionState", "true")
                                    // The engine's statements are few and long; the driver need not analyse them each time.
                                    .jdbcProperty("cachePrepStmts", "true")
                                    .jdbcProperty("prepStmtCacheSqlLimit", "8192")
                                    .jdbcProperty("prepStmtCacheSize", "250")
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password))
                                    .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED))));
        } catch (SQLException e) {
            throw new IllegalStateException("no connection pool for " + jdbcUrl, e);
        }
    }
}
