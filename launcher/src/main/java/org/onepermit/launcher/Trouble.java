package org.onepermit.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What went wrong, in words for the person at the keyboard. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trouble(String message) {
        super(message);
    }

    /** The same failure as a message a person can act on. */
    static Trouble of(String what, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Trouble trouble) {
                return trouble;
            }
            if (isDiskFull(t)) {
                return new Trouble(what + ": the disk is full. Free some space and try again.");
            }
        }
        return new Trouble(what + ": " + describe(failure));
    }

    private static boolean isDiskFull(Throwable t) {
        return (t instanceof IOException || t instanceof UncheckedIOException)
            && t.getMessage() != null && t.getMessage().contains("No space left on device");
    }

    private static String describe(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
