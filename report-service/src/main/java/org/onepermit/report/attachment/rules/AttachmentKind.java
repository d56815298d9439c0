package org.onepermit.report.attachment.rules;

/** What a file shows; named so in the report's thirteenth chapter (D-11). */
public enum AttachmentKind {
    MONITORING_MAP, CALCULATION, LABORATORY_REPORT, CORRECTION, OTHER,
    /** For officers only: a trade secret of the unit. Neither the file nor its name is published. */
    SECRET;

    /** Whether a file that a report names by this kind stays out of what is published; a kind that is not known does. */
    public static boolean isSecret(String kind) {
        for (AttachmentKind each : values()) {
            if (each != SECRET && each.name().equals(kind)) {
                return false;
            }
        }
        return true;
    }
}
