package org.onepermit.workflow.engine;

/** Recognises the failure of a BPMN error that nothing in the process catches. */
final class UnhandledErrors {

    /** The engine has no exception type of its own for it, only this code in the message. */
    private static final String CODE = "ENGINE-02042";

    private UnhandledErrors() {
    }

    static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(CODE)) {
                return true;
            }
        }
        return false;
    }
}
