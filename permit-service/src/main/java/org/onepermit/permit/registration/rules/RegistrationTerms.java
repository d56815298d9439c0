package org.onepermit.permit.registration.rules;

import java.time.LocalDate;

/** Time limits of registrations. Enterprise-side periods count calendar days. */
public final class RegistrationTerms {

    private static final int DAYS_TO_UPDATE = 20;

    private RegistrationTerms() { }

    /** Whether an update comes later than twenty days after the change (R §24); the day of the change does not count (K-02). */
    public static boolean isLate(LocalDate changedOn, LocalDate filedOn) {
        return filedOn.isAfter(changedOn.plusDays(DAYS_TO_UPDATE));
    }
}
