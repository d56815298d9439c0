package org.onepermit.workflow.bpmn;

import java.util.List;
import java.util.Optional;
import org.onepermit.workflow.values.VariableDocument;

/**
 * How an expression of the Zeebe file is written into the translated file, and read back from it by the engine.
 *
 * <p>The forms hold a brace because the engine's parser looks for one to tell an expression from a variable's name.
 */
public final class ExpressionText {

    private static final String FEEL = "#feel{";
    private static final String DATE = "#date{";
    private static final String MESSAGE = "#message{";

    private ExpressionText() {
    }

    /** A message name and its correlation key, each a FEEL expression when it starts with {@code =}. */
    public record MessageText(String name, String correlationKey) {
    }

    static String of(String zeebeText) {
        return isFeel(zeebeText) ? FEEL + feelOf(zeebeText) + "}" : zeebeText;
    }

    static String date(String zeebeText) {
        return DATE + zeebeText.strip() + "}";
    }

    static String message(String name, String correlationKey) {
        return MESSAGE + VariableDocument.write(List.of(name, correlationKey)) + "}";
    }

    /** The FEEL expression inside a translated text, if it is one. */
    public static Optional<String> asFeel(String translated) {
        return inside(translated, FEEL);
    }

    /** The point in time inside a translated text, if it is one: FEEL when it starts with {@code =}, else ISO-8601. */
    public static Optional<String> asDate(String translated) {
        return inside(translated, DATE);
    }

    /** The message name and correlation key inside a translated text, if it holds them. */
    public static Optional<MessageText> asMessage(String translated) {
        return inside(translated, MESSAGE).map(VariableDocument::parseStrings)
                .map(parts -> new MessageText(parts.get(0), parts.get(1)));
    }

    /** Tells whether a text of a Zeebe file is a FEEL expression. */
    public static boolean isFeel(String zeebeText) {
        return zeebeText.strip().startsWith("=");
    }

    /** The FEEL expression of a text of a Zeebe file, without the leading {@code =}. */
    public static String feelOf(String zeebeText) {
        return zeebeText.strip().substring(1).strip();
    }

    private static Optional<String> inside(String text, String opening) {
        String stripped = text.strip();
        return stripped.startsWith(opening) && stripped.endsWith("}")
                ? Optional.of(stripped.substring(opening.length(), stripped.length() - 1))
                : Optional.empty();
    }
}
