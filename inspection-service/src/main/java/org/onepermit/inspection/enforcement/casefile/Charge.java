package org.onepermit.inspection.enforcement.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.Circumstance;
import org.onepermit.inspection.enforcement.rules.Conduct;
import org.onepermit.inspection.enforcement.rules.PenaltyRange.Subject;
import org.onepermit.inspection.enforcement.rules.TimeBar.Harm;

/**
 * What somebody is charged with, and when it happened: the law that applies hangs on it (L-03).
 *
 * @param occurredTo last day of the conduct
 */
@Embeddable
public record Charge(
    @Enumerated(EnumType.STRING) Conduct conduct, @Enumerated(EnumType.STRING) Circumstance circumstance,
    @Enumerated(EnumType.STRING) Subject subject, @Enumerated(EnumType.STRING) Harm harm, LocalDate occurredFrom, LocalDate occurredTo) { }
