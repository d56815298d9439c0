package org.onepermit.permit.filing.rules;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands (M.1). The arrows between the states are in {@link ApplicationLifecycle}. */
public enum ApplicationStatus {
    DRAFT, DISCLOSING, DISCLOSED, SUBMITTED, NOT_REQUIRED, NOT_ACCEPTED, CORRECTION, WITHDRAWN_DEEMED, ACCEPTED, IN_REVIEW,
    SITE_CHECK, ASSESSMENT, PAUSED, PENDING_DECISION, GRANTED, REFUSED, ISSUED, WITHDRAWN, DEEMED_RENEWED;

    private static final Set<ApplicationStatus> EDITABLE = EnumSet.of(DRAFT, DISCLOSED, CORRECTION);
    private static final Set<ApplicationStatus> FINAL =
        EnumSet.of(NOT_REQUIRED, NOT_ACCEPTED, WITHDRAWN_DEEMED, REFUSED, ISSUED, WITHDRAWN, DEEMED_RENEWED);
    private static final Set<ApplicationStatus> UNDER_REVIEW =
        EnumSet.of(ACCEPTED, IN_REVIEW, SITE_CHECK, ASSESSMENT, PAUSED, PENDING_DECISION);

    /** Whether the applicant may change the dossier. What is being disclosed to the public stands still meanwhile. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether the review clock runs: accepted and not yet decided (A.6). */
    public boolean underReview() {
        return UNDER_REVIEW.contains(this);
    }

    /** Whether the authority has not yet received the application: nobody but the applicant may see it (J). */
    public boolean beforeSubmission() {
        return this == DRAFT || this == DISCLOSING || this == DISCLOSED;
    }
}
