package org.onepermit.permit.catalogue.rules;

/** What a permit has to cover. */
public enum Scope {
    /** All facilities of the site. */
    ALL,
    /** Only the general processes of rows 109 to 112, not the unit's other facilities (A-06; Cat §6, §7). */
    GENERAL_PROCESS_ONLY
}
