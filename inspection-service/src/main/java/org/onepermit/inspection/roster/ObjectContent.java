package org.onepermit.inspection.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/**
 * What the register says of an object (F-01).
 *
 * @param longitude    degrees east, and
 * @param latitude     degrees north (CGCS2000); null where not surveyed
 * @param grade        credit grade A to E; null without one (F-05)
 * @param speciality   what its inspectors must know; null if anybody will do
 * @param positiveList looked at from the desk unless a clue asks for a visit (F-05)
 * @param quietUntil   last day of the quiet period of an open case; null without one (F-06)
 * @param closed       closed, or its permit cancelled
 */
@Embeddable
public record ObjectContent(
    String uscc, String name, String address, BigDecimal longitude, BigDecimal latitude, String division,
    @Enumerated(EnumType.STRING) ObjectKind kind, @Enumerated(EnumType.STRING) ObjectClass objectClass, String industry,
    String managementClass, String grade, String speciality, boolean positiveList, boolean clue, LocalDate quietUntil, boolean closed) {

    private static final int DECIMALS = 6;

    /** Degrees to six decimals, as the database keeps them, so that equal places are equal. */
    public ObjectContent {
        longitude = degrees(longitude);
        latitude = degrees(latitude);
    }

    private static BigDecimal degrees(BigDecimal given) {
        return given == null || given.scale() > DECIMALS ? given : given.setScale(DECIMALS);
    }
}
