package org.onepermit.platform.database;

import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.type.MariaDBCastingJsonJdbcType;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;

/**
 * MySQL's dialect held to what MySQL 8.4+ and MariaDB 10.6+ both accept: no {@code FOR UPDATE OF alias}, JSON as text. The version is
 * fixed, so that the same SQL is written whichever of the two answers.
 */
public class PortableMySqlDialect extends MySQLDialect {

    private static final DatabaseVersion WRITTEN_FOR = DatabaseVersion.make(8, 0);
    private static final DatabaseVersion LOCKS_LIKE_MARIADB = DatabaseVersion.make(10, 6);

    public PortableMySqlDialect() {
        super(WRITTEN_FOR);
    }

    public PortableMySqlDialect(DialectResolutionInfo info) {
        super(WRITTEN_FOR);
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new MariaDBLockingSupport(LOCKS_LIKE_MARIADB);
    }

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry registry) {
        super.contributeTypes(contributions, registry);
        contributions.getTypeConfiguration().getJdbcTypeRegistry()
            .addDescriptor(SqlTypes.JSON, MariaDBCastingJsonJdbcType.INSTANCE);
    }
}
