package org.onepermit.platform.problem;

import java.util.Locale;

/** Turns field errors into sentences; what a rule objects to has its sentence under {@code objection.<code>}. */
final class FieldTexts {

    /** Argument that holds a text for codes that no bundle knows. */
    static final String FALLBACK = "fallback";

    private final Messages messages;
    private final Locale language;

    FieldTexts(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    Problem.Field of(FieldError error) {
        String message = messages.text(language, "field." + error.code(), error.args())
            .or(() -> messages.text(language, "objection." + error.code(), error.args()))
            .orElseGet(() -> error.args().containsKey(FALLBACK) ? String.valueOf(error.args().get(FALLBACK)) : error.code());
        return new Problem.Field(error.field(), error.code(), message);
    }
}
