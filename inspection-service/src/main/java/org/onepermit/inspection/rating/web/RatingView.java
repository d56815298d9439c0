package org.onepermit.inspection.rating.web;

import org.onepermit.inspection.rating.VisitRating;

/** A rating as its unit and the bureau read it. */
public record RatingView(int stars, String remark) {

    static RatingView of(VisitRating rating) {
        return new RatingView(rating.stars(), rating.remark());
    }
}
