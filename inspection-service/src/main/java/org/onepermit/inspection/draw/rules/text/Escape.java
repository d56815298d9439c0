package org.onepermit.inspection.draw.rules.text;

import org.onepermit.inspection.draw.rules.DrawProblem;

/**
 * Free text inside a field (FORMAT.md 2). Whatever could end a line or a field, or show a reader something else than what is written,
 * becomes a backslash, a u and four lower-case hex digits. Nothing else is escaped, so a text has one form only.
 */
final class Escape {

    private static final int CODE = 6;

    private Escape() { }

    static String write(String text) {
        return isPlain(text) ? text : written(text);
    }

    private static String written(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            DrawProblem.INVALID_VALUE.unless(paired(text, i), "half a surrogate pair");
            if (isEscaped(c)) {
                written.append(String.format("\\u%04x", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    static String read(String written) {
        return isPlain(written) ? written : text(written);
    }

    private static String text(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                text.append(code(written, i));
                i += CODE - 1;
            } else {
                text.append(written.charAt(i));
            }
        }
        DrawProblem.NOT_CANONICAL.unless(write(text.toString()).equals(written), "text not escaped as it must be: " + written);
        return text.toString();
    }

    /** Nothing to escape, and no surrogates that need a look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char code(String written, int at) {
        int code = 0;
        for (int i = at + 2; i < at + CODE; i++) {
            int digit = i < written.length() ? Character.digit(written.charAt(i), 16) : -1;
            DrawProblem.NOT_CANONICAL.unless(digit >= 0, "unfinished escape in " + written);
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** Controls, backslash, invisible marks, separators of lines, and what turns the direction of writing. */
    private static boolean isEscaped(char c) {
        return c < 0x20 || c == '\\' || c >= 0x7f && c <= 0x9f || c >= 0x200b && c <= 0x200f || c >= 0x2028 && c <= 0x202e
            || c >= 0x2060 && c <= 0x206f || c == 0xfeff;
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return !Character.isLowSurrogate(c) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
