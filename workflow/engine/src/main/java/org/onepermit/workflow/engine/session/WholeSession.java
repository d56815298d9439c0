package org.onepermit.workflow.engine.session;

import java.util.function.Consumer;
import org.apache.ibatis.session.SqlSession;
import org.operaton.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.operaton.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.operaton.bpm.engine.impl.util.ExceptionUtil;

/**
 * Commits and rolls back whatever was done on the connection. The engine's own session does so only if changes went through MyBatis,
 * and so would keep our statements of a transaction that failed before its first flush.
 */
public final class WholeSession extends BatchDbSqlSession {

    /** Creates the session of one transaction. */
    public WholeSession(DbSqlSessionFactory factory) {
        super(factory);
    }

    @Override
    public void commit() {
        end(session -> session.commit(true));
    }

    @Override
    public void rollback() {
        end(session -> session.rollback(true));
    }

    private void end(Consumer<SqlSession> how) {
        ExceptionUtil.doWithExceptionWrapper(() -> {
            how.accept(getSqlSession());
            return null;
        });
    }
}
