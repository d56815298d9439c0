package org.onepermit.inspection.draw.rules.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.draw.rules.DrawProblem;

/** Lines of UTF-8, each ended by a line feed. */
public final class Lines {

    private Lines() { }

    public static byte[] write(List<String> lines) {
        return Sha256.utf8(lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** Refuses bytes that are no UTF-8, and a last line without its end. */
    public static List<String> read(byte[] text) {
        if (text.length == 0) {
            return List.of();
        }
        DrawProblem.NOT_CANONICAL.unless(text[text.length - 1] == '\n', "the last line has no end");
        return List.of(decoded(text, 0, text.length - 1).split("\n", -1));
    }

    static String decoded(byte[] text, int from, int to) {
        String decoded = new String(text, from, to - from, StandardCharsets.UTF_8);
        // What is no UTF-8 becomes this mark; the mark itself may also stand in a text.
        if (decoded.indexOf('\ufffd') >= 0) {
            DrawProblem.NOT_CANONICAL.unless(Arrays.equals(Sha256.utf8(decoded), Arrays.copyOfRange(text, from, to)),
                "bytes that are no UTF-8");
        }
        return decoded;
    }
}
