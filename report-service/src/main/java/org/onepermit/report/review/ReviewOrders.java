package org.onepermit.report.review;

import org.onepermit.platform.listing.Orders;

/** How the worklist may be sorted: by fields of the report or of the review. */
final class ReviewOrders {

    private static final String USUAL = "r.risk desc, v.dueOn, v.id";
    private static final Orders OF_REPORT = Orders.of("r", "-risk", "risk", "submittedAt", "periodTo", "unitName");
    private static final Orders OF_REVIEW = Orders.of("v", "dueOn", "dueOn", "openedAt", "status");

    private ReviewOrders() { }

    static String clause(String sort) {
        if (sort == null) {
            return USUAL;
        }
        boolean ofReview = sort.matches("-?(dueOn|openedAt|status)");
        return (ofReview ? OF_REVIEW : OF_REPORT).clause(sort);
    }
}
