package org.onepermit.report.review.rules;

/** How one round of a review stands: open, with a referral that a second person has to confirm, or done. */
public enum ReviewStatus { OPEN, PROPOSED, DONE }
