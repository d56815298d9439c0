package org.onepermit.permit.review.rules;

/** What a reviewer recommends. */
public enum Recommendation {
    GRANT, REFUSE
}
