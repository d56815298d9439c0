package org.onepermit.inspection.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/**
 * What the list says of an item (F-03).
 *
 * @param legalBasis  article that the check rests on
 * @param objectClass objects it is for; null for all
 * @param validTo     last day; null while it has none
 */
@Embeddable
public record ItemContent(
    String name, String legalBasis, String department, String division, @Enumerated(EnumType.STRING) ObjectClass objectClass,
    @Enumerated(EnumType.STRING) CheckMethod method, LocalDate validFrom, LocalDate validTo) {
}
