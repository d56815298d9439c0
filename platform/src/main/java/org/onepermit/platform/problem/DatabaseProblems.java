package org.onepermit.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;

/**
 * What the database says, told apart: a lost race (version, unique key, dead-lock, lock time-out) is a conflict that the caller may
 * repeat; a connection that cannot be had is a dependency that is away.
 */
final class DatabaseProblems {

    /** Vendor codes shared by MySQL and MariaDB: duplicate key, lock wait time-out, dead-lock. */
    private static final Set<Integer> LOST_RACE = Set.of(1062, 1205, 1213);
    private static final String CONNECTION_STATE = "08";

    private DatabaseProblems() {}

    static Optional<ProblemException> read(Causes causes) {
        if (causes.any(OptimisticLockException.class) || causes.any(StaleStateException.class)) {
            return problem(PlatformProblem.CONFLICT);
        }
        return causes.first(SQLException.class).flatMap(DatabaseProblems::read);
    }

    private static Optional<ProblemException> read(SQLException e) {
        if (LOST_RACE.contains(e.getErrorCode())) {
            return problem(PlatformProblem.CONFLICT);
        }
        return isAway(e) ? problem(PlatformProblem.UNAVAILABLE) : Optional.empty();
    }

    private static boolean isAway(SQLException e) {
        boolean connectionState = e.getSQLState() != null && e.getSQLState().startsWith(CONNECTION_STATE);
        // Agroal reports a pool that stays empty as a plain SQLException without a state.
        boolean pool = e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
        return connectionState || pool || e instanceof SQLTransientConnectionException;
    }

    private static Optional<ProblemException> problem(PlatformProblem type) {
        return Optional.of(new ProblemException(type, (String) null));
    }
}
