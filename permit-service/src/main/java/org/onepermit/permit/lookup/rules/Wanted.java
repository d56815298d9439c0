package org.onepermit.permit.lookup.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search field.
 *
 * @param plain the text in the form in which texts are compared
 */
public record Wanted(String plain) {

    /** More pairs find nothing more exactly: the text itself is compared in the end. */
    private static final int ENOUGH_GRAMS = 6;
    private static final Pattern NUMBER = Pattern.compile("(?=[A-Z]*[0-9])[0-9A-Z]{4,}");

    /** Reads what was typed; what holds no letter or digit asks for nothing. */
    public static Wanted of(String typed) {
        return new Wanted(typed == null ? "" : Grams.plain(typed));
    }

    public boolean isNothing() {
        return plain.isEmpty();
    }

    /** Whether it looks like the beginning of a number or of a unified social credit code. */
    public boolean isNumber() {
        return NUMBER.matcher(plain).matches();
    }

    /** The pairs of letters that what is wanted must hold. */
    public List<String> grams() {
        return Grams.of(plain).stream().limit(ENOUGH_GRAMS).toList();
    }

    /** Whether it is one letter, which any pair may begin with. */
    public boolean isOneLetter() {
        return plain.codePointCount(0, plain.length()) == 1;
    }
}
