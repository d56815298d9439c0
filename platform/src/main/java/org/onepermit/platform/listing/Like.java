package org.onepermit.platform.listing;

/** Patterns for {@code like … escape '!'}, in which what a person typed means itself. */
public final class Like {

    private Like() {
    }

    /** Every division of an area: 210200 is Dalian and its districts (J-02). */
    public static String area(String division) {
        return division.replaceFirst("(00)+$", "") + "%";
    }

    /** Anything that contains the text; null for no text. */
    public static String containing(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
