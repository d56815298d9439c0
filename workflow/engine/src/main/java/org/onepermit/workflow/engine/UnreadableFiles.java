package org.onepermit.workflow.engine;

import java.util.Optional;
import org.onepermit.workflow.feel.FeelException;
import org.operaton.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.operaton.bpm.engine.ParseException;
import org.operaton.bpm.engine.ProcessEngineException;

/** Recognises the refusal of files that could not be read or do not go together, wherever in the causes it was said. */
final class UnreadableFiles {

    /** The engine has no exception type of its own for it, only this message. */
    private static final String SAME_ID = "The deployment contains definitions with the same key";

    private UnreadableFiles() {
    }

    static Optional<RuntimeException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException || cause instanceof FeelException || hasSameId(cause)) {
                return Optional.of(Rejection.invalidArgument("%s", cause.getMessage()));
            }
            if (cause instanceof DmnTransformException) {
                return Optional.of(Rejection.invalidArgument("%s", root(cause).getMessage()));
            }
        }
        return Optional.empty();
    }

    private static boolean hasSameId(Throwable cause) {
        return cause instanceof ProcessEngineException && String.valueOf(cause.getMessage()).contains(SAME_ID);
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
