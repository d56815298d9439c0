package org.onepermit.inspection.visit;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.onepermit.inspection.visit.rules.Position;

/**
 * The site of a task as it was when the task was opened.
 *
 * @param objectNo  its number in the object register
 * @param permitNo  null for a unit without a permit
 * @param longitude degrees, and
 * @param latitude  degrees; null where nobody surveyed the site
 */
@Embeddable
public record Site(
    String objectNo, String uscc, String unitName, String address, String division, String permitNo, BigDecimal longitude, BigDecimal latitude) {

    /** Where it is on the ground; where nobody surveyed it, the place that the officers arrived at. */
    Position position(Position arrivedAt) {
        return longitude == null || latitude == null ? arrivedAt : new Position(longitude, latitude);
    }
}
