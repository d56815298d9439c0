package org.onepermit.platform.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Unified social credit code (统一社会信用代码, GB 32100-2015; B-01, B-02). */
public record Uscc(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

    public Uscc {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unified social credit code");
        }
    }

    /** Reads what a person typed: trims and upper-cases, then checks; full-width characters are refused (B-02). */
    public static Optional<Uscc> parse(String text) {
        return Optional.ofNullable(text).map(Uscc::normalised).filter(Uscc::isValid).map(Uscc::new);
    }

    /** Whether the text is a code exactly as printed, check character included (B-01). */
    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches() && checkCharacter(text) == text.charAt(17);
    }

    /** The check character of the first 17 characters (B-01). */
    static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Warning only: the organisation code in characters 9 to 17 fails GB 11714, which old codes often do (B-02). */
    public boolean organisationCodeDoubtful() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
        return value.charAt(16) != expected;
    }

    static String normalised(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
