package org.onepermit.permit.catalogue.rules;

import java.util.Collection;

/** Whether a predicate holds, when some facts may not have been stated. */
public enum Truth {
    YES, NO, UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth all(Collection<Truth> parts) {
        return parts.contains(NO) ? NO : parts.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    static Truth any(Collection<Truth> parts) {
        return parts.contains(YES) ? YES : parts.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    Truth negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
