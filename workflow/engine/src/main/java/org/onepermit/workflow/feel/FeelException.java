package org.onepermit.workflow.feel;

/** An expression that cannot be parsed or evaluated. */
public final class FeelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeelException(String message) {
        super(message);
    }
}
