package org.onepermit.inspection.draw.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.platform.problem.ProblemException;

/**
 * One line: fields between tabs, read from left to right (FORMAT.md 2). Reading accepts only what {@link #of} writes; anything else is
 * {@link DrawProblem#NOT_CANONICAL}.
 */
public final class Line {

    /** Stands for a value that is absent. */
    public static final String NONE = "-";

    /** The greatest number that a line holds. */
    public static final int MOST = 999_999_999;

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_NUMBER = 9;
    private static final DateTimeFormatter INSTANT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withResolverStyle(ResolverStyle.STRICT);

    private final String line;
    private final String[] fields;
    private int next;

    private Line(String line) {
        this.line = line;
        this.fields = line.split("\t", -1);
    }

    /** Writes ids, numbers, dates and texts that are already {@link #text escaped}. */
    public static String of(Object... fields) {
        StringJoiner line = new StringJoiner("\t");
        for (Object field : fields) {
            line.add(field(field));
        }
        return line.toString();
    }

    private static String field(Object field) {
        if (field instanceof byte[] hash) {
            return Sha256.hex(hash);
        }
        return field instanceof OffsetDateTime instant ? INSTANT.format(instant) : field.toString();
    }

    /** Free text as it stands in a field. */
    public static String text(String text) {
        DrawProblem.INVALID_VALUE.unless(!text.isBlank() && text.length() <= LONGEST_TEXT,
            () -> "a text of 1 to " + LONGEST_TEXT + " characters is wanted: " + text);
        return Escape.write(text);
    }

    /** An id: 1 to 40 ASCII letters, digits, dots, hyphens or underscores, a letter or digit first. */
    public static String id(String id) {
        DrawProblem.INVALID_VALUE.unless(id != null && isId(id), () -> "no id: " + id);
        return id;
    }

    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID || !isLetterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    public static Line read(String line) {
        return new Line(line);
    }

    /** The next field must be this word. */
    public Line word(String word) {
        demand(word.equals(field()), "\"" + word + "\" expected");
        return this;
    }

    /** The next field as it stands. */
    public String field() {
        demand(next < fields.length, "a field is missing");
        return fields[next++];
    }

    public String id() {
        String id = field();
        demand(isId(id), "no id");
        return id;
    }

    public String text() {
        String text = Escape.read(field());
        demand(!text.isBlank() && text.length() <= LONGEST_TEXT, "text too short or too long");
        return text;
    }

    /** A whole number from 0 to 999 999 999 without leading zeros. */
    public int number() {
        String digits = field();
        demand(!digits.isEmpty() && digits.length() <= LONGEST_NUMBER && digits.chars().allMatch(c -> c >= '0' && c <= '9'),
            "no number");
        int number = Integer.parseInt(digits);
        demand(Integer.toString(number).equals(digits), "leading zero");
        return number;
    }

    public LocalDate date() {
        String text = field();
        try {
            demand(hasPlainYear(text), "no date");
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw malformed("no date");
        }
    }

    /** Date, time to the second and offset. */
    public OffsetDateTime instant() {
        String text = field();
        try {
            OffsetDateTime instant = OffsetDateTime.parse(text, INSTANT);
            demand(hasPlainYear(text) && INSTANT.format(instant).equals(text), "no instant");
            return instant;
        } catch (DateTimeException e) {
            throw malformed("no instant");
        }
    }

    /** Years of four digits only: others have several forms. */
    private static boolean hasPlainYear(String text) {
        return text.indexOf('-') == 4;
    }

    public <E extends Enum<E>> E choice(Class<E> choices) {
        String name = field();
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(name)).findAny()
            .orElseThrow(() -> malformed("none of " + Arrays.toString(choices.getEnumConstants())));
    }

    public byte[] hash() {
        String hex = field();
        demand(hex.length() == 2 * Sha256.LENGTH && hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f'),
            "no hash");
        return HexFormat.of().parseHex(hex);
    }

    /** No field may be left. */
    public void end() {
        demand(next == fields.length, "too many fields");
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw malformed(otherwise);
        }
    }

    private ProblemException malformed(String what) {
        return DrawProblem.NOT_CANONICAL.with(what + " in field " + next + " of: " + Escape.write(line));
    }
}
