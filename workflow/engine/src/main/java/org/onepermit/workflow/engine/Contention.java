package org.onepermit.workflow.engine;

import java.sql.SQLException;
import java.util.Set;
import org.operaton.bpm.engine.OptimisticLockingException;

/** Tells failures that pass when the transaction is simply run again. */
final class Contention {

    private static final String SERIALISATION_FAILURE = "40001";
    /** Record changed since last read, lock wait timeout, deadlock: the codes that MariaDB and MySQL share. */
    private static final Set<Integer> TRANSIENT_CODES = Set.of(1020, 1205, 1213);

    private Contention() {
    }

    static boolean causedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException || cause instanceof SQLException sql && isTransient(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(SQLException e) {
        return SERIALISATION_FAILURE.equals(e.getSQLState()) || TRANSIENT_CODES.contains(e.getErrorCode());
    }
}
