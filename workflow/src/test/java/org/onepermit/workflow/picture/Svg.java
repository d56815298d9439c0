package org.onepermit.workflow.picture;

import java.util.List;
import java.util.Locale;

/** Writes an SVG file, line by line and always alike. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** Adds an element without content; attributes come as names and values by turns. */
    Svg add(String element, Object... attributes) {
        text.append('<').append(element);
        attributes(attributes);
        text.append("/>\n");
        return this;
    }

    /** Adds a path. */
    Svg path(String style, String commands, Object... numbers) {
        Object[] shown = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            shown[i] = number(((Number) numbers[i]).doubleValue());
        }
        return add("path", "class", style, "d", commands.formatted(shown));
    }

    /** Adds lines of text, the middle of the first one at a place. */
    Svg text(String style, double x, double y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text.append("<text");
            attributes("class", style, "x", x, "y", y + i * (TextLines.FONT + 2.0));
            text.append('>').append(escaped(lines.get(i))).append("</text>\n");
        }
        return this;
    }

    /** Adds what is already written as it shall stand. */
    Svg raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.format(Locale.ROOT, "%.1f", rounded);
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            text.append(' ').append(attributes[i]).append("=\"")
                    .append(value instanceof Number number ? number(number.doubleValue()) : escaped(String.valueOf(value)))
                    .append('"');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
