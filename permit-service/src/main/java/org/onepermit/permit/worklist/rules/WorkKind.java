package org.onepermit.permit.worklist.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a work item asks for, and of whom. */
public enum WorkKind {
    ACCEPTANCE("CLERK", true),
    /** For the applicant; officers only watch it. */
    CORRECTION("ENT_AGENT", false),
    REVIEW("REVIEWER", true),
    DECISION("APPROVER", true),
    DELIVERY("CLERK", false);

    private final String role;
    private final boolean separated;

    WorkKind(String role, boolean separated) {
        this.role = role;
        this.separated = separated;
    }

    /** The role whose holders may do it. */
    public String role() {
        return role;
    }

    /** Whether clerk, reviewer and approver of one application must be three persons in this work (J-01). */
    public boolean separated() {
        return separated;
    }

    /** The kinds whose hands may not do this one: every other step that must be somebody else's (J-01). */
    public Set<WorkKind> barredBy() {
        return Arrays.stream(values())
            .filter(other -> separated && other.separated && other != this)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds that holders of any of these roles may do. */
    public static Set<WorkKind> of(Collection<String> roles) {
        return Arrays.stream(values()).filter(kind -> roles.contains(kind.role)).collect(Collectors.toUnmodifiableSet());
    }
}
