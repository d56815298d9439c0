package org.onepermit.workflow.engine;

/** A command that the engine does not carry out because of what was asked; nothing has changed. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a command is rejected. */
    public enum Kind { NOT_FOUND, ALREADY_EXISTS, INVALID_ARGUMENT, INVALID_STATE }

    private final Kind kind;

    private Rejection(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static Rejection notFound(String message, Object... args) {
        return new Rejection(Kind.NOT_FOUND, message.formatted(args));
    }

    public static Rejection alreadyExists(String message, Object... args) {
        return new Rejection(Kind.ALREADY_EXISTS, message.formatted(args));
    }

    public static Rejection invalidArgument(String message, Object... args) {
        return new Rejection(Kind.INVALID_ARGUMENT, message.formatted(args));
    }

    public static Rejection invalidState(String message, Object... args) {
        return new Rejection(Kind.INVALID_STATE, message.formatted(args));
    }
}
