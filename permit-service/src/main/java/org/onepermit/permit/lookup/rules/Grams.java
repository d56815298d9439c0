package org.onepermit.permit.lookup.rules;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Cuts texts into pairs of neighbouring letters (bigrams). Width, case and everything that is no letter or digit do not count. */
public final class Grams {

    private Grams() { }

    /** The form in which texts are compared: full-width letters made half-width, upper case, letters and digits only. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return folded.codePoints().filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The pairs of a text, none twice; a text of one letter is its own. */
    public static Set<String> of(String text) {
        int[] letters = plain(text).codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        if (letters.length == 1) {
            grams.add(new String(letters, 0, 1));
        }
        for (int i = 0; i + 1 < letters.length; i++) {
            grams.add(new String(letters, i, 2));
        }
        return grams;
    }
}
