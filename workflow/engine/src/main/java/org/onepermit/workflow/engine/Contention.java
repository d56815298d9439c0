package org.onepermit.workflow.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.operaton.bpm.engine.OptimisticLockingException;
import org.operaton.bpm.engine.ProcessEngineException;

/** Tells failures that pass when the transaction is simply run again. */
final class Contention {

    private static final String SERIALISATION_FAILURE = "40001";
    /** Record changed since last read, lock wait timeout, deadlock: the codes that MariaDB and MySQL share. */
    private static final Set<Integer> TRANSIENT_CODES = Set.of(1020, 1205, 1213);
    /** How the engine says that an execution went between two reads. */
    private static final List<String> TORN_READS = List.of("ENGINE-03077 Cannot resolve parent", "Cannot find execution with id");

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

    /**
     * Tells whether the failure looks as if another transaction had tidied the instance between two reads of this one. The engine
     * does not expect that and may stumble over what is missing, so this is a guess: who repeats must stop some time.
     */
    static boolean looksTorn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProcessEngineException torn && saysTorn(torn)
                    || cause instanceof NullPointerException missing && isOfTheEngine(missing)) {
                return true;
            }
        }
        return false;
    }

    /** What a row that was read refers to; a lost race if another transaction has taken it away meanwhile. */
    static <T> T stillThere(T referred) {
        if (referred == null) {
            throw new OptimisticLockingException("what a row refers to went between two reads");
        }
        return referred;
    }

    private static boolean isTransient(SQLException e) {
        return SERIALISATION_FAILURE.equals(e.getSQLState()) || TRANSIENT_CODES.contains(e.getErrorCode());
    }

    private static boolean saysTorn(ProcessEngineException e) {
        return e.getMessage() != null && TORN_READS.stream().anyMatch(e.getMessage()::contains);
    }

    /** The virtual machine leaves the trace out when the same place fails often. */
    private static boolean isOfTheEngine(NullPointerException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith("org.operaton.");
    }
}
