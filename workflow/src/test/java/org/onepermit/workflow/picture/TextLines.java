package org.onepermit.workflow.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines of a width: between words, and between any two Chinese characters. */
final class TextLines {

    /** Pixels of a line's font, and of a Chinese character. */
    static final int FONT = 12;
    private static final double LATIN = 0.56 * FONT;
    private static final int FIRST_WIDE = 0x2E80;

    private TextLines() {
    }

    /** The lines of a text that is set in a given width; one line when there is no bound. */
    static List<String> of(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : text.strip().split("(?<=\\s)|(?=[\\x{2E80}-\\x{FFEF}])|(?<=[\\x{2E80}-\\x{FFEF}])")) {
            if (line.length() > 0 && widthOf(line + piece.stripTrailing()) > width && !isClosing(piece)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Punctuation that no line begins with. */
    private static boolean isClosing(String piece) {
        return !piece.isBlank() && "，。、；：！？）》”".contains(piece.strip());
    }

    private static double widthOf(String text) {
        return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE ? FONT : LATIN).sum();
    }
}
