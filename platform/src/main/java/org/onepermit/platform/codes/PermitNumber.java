package org.onepermit.platform.codes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a permit or registration (排污许可证编号, HJ 608-2017; B-03 to B-06): holder code of 18 characters, three-digit sequence of
 * the site, one letter. It is minted by the national platform only. The letter says nothing of the management class (B-05).
 */
public record PermitNumber(String value) {

    private static final int HOLDER_LENGTH = 18;
    private static final Pattern BY_USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}[0-9]{3}[A-Z]");
    private static final Pattern WITHOUT_USCC = Pattern.compile("H9[0-9]{6}(0000[0-9]{5}|[0-9A-Z]{9})[a-hj-np-z][0-9]{3}[A-Z]");
    private static final String NEVER_ISSUED = "000";

    public PermitNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a permit number");
        }
    }

    /**
     * Reads what a person typed. A number by USCC is trimmed and upper-cased; the H9 form is case-sensitive, since its eighteenth
     * character is a lower-case letter (B-04).
     */
    public static Optional<PermitNumber> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String trimmed = text.strip();
        String printed = isValid(trimmed) ? trimmed : Uscc.normalised(trimmed);
        return isValid(printed) ? Optional.of(new PermitNumber(printed)) : Optional.empty();
    }

    /** Whether the text is a number exactly as printed. */
    public static boolean isValid(String text) {
        return text != null && (isByUscc(text) || isWithoutUscc(text)) && !NEVER_ISSUED.equals(text.substring(HOLDER_LENGTH, 21));
    }

    private static boolean isByUscc(String text) {
        return BY_USCC.matcher(text).matches() && Uscc.isValid(text.substring(0, HOLDER_LENGTH));
    }

    private static boolean isWithoutUscc(String text) {
        return WITHOUT_USCC.matcher(text).matches();
    }

    /** The holder's code: its USCC, or the H9 code of a unit that has none. */
    public String holderCode() {
        return value.substring(0, HOLDER_LENGTH);
    }

    /** The holder's USCC, if it has one. */
    public Optional<Uscc> uscc() {
        return Uscc.isValid(holderCode()) ? Optional.of(new Uscc(holderCode())) : Optional.empty();
    }

    /** Sequence of the holder's site, from 1. */
    public int sequence() {
        return Integer.parseInt(value.substring(HOLDER_LENGTH, 21));
    }

    /** The platform's letter. Carries no meaning that may be relied on (B-05). */
    public char letter() {
        return value.charAt(21);
    }

    @Override
    public String toString() {
        return value;
    }
}
