package org.onepermit.platform.identity;

/** Role names of realm {@code onepermit} (DOMAIN J), for {@code @RolesAllowed}. */
public final class Roles {

    /** Prepares and files for the enterprise. */
    public static final String ENT_AGENT = "ENT_AGENT";
    /** Legal representative: signs and submits. */
    public static final String ENT_LEGAL = "ENT_LEGAL";
    public static final String CLERK = "CLERK";
    public static final String REVIEWER = "REVIEWER";
    public static final String APPROVER = "APPROVER";
    public static final String INSPECTOR = "INSPECTOR";
    public static final String LEGAL_REVIEWER = "LEGAL_REVIEWER";
    public static final String LEADER = "LEADER";
    public static final String DISCLOSER = "DISCLOSER";
    public static final String DISPATCHER = "DISPATCHER";
    public static final String AUDITOR = "AUDITOR";
    /** Runs the machines: outbox, incidents, clock of a demo. Decides nothing. */
    public static final String OPERATOR = "OPERATOR";
    /** Other systems and our own services towards one another. */
    public static final String SYS = "SYS";

    private Roles() {}
}
