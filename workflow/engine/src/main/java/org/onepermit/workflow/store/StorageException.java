package org.onepermit.workflow.store;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** The database refused a statement; the cause says why. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageException(SQLException cause) {
        super(cause);
    }

    /** Tells whether a row of that identity exists already. */
    public boolean isDuplicate() {
        return getCause() instanceof SQLIntegrityConstraintViolationException;
    }
}
