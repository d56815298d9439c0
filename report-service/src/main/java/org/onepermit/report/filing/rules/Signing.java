package org.onepermit.report.filing.rules;

/** Who may sign (J-04): the legal representative whom the permit names. */
public final class Signing {

    private Signing() { }

    /** Whether the name signed with is that of the legal representative; spaces within a name do not count. */
    public static boolean isLegalRepresentative(String signatory, String legalRepresentative) {
        return legalRepresentative != null && bare(legalRepresentative).equals(bare(signatory));
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\u3000]", "");
    }
}
