package org.onepermit.report.ledger.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One entry as a person states it.
 *
 * @param day        on which it happened
 * @param place      code of a facility or outlet, where the kind has one
 * @param name       of the product, material, reagent or pollutant, where the kind has one
 * @param reportedOn day on which an abnormal condition was reported to the bureau; null if it was not
 */
public record EntryLine(EntryKind kind, LocalDate day, String place, String name, BigDecimal amount, String unit, String note, LocalDate reportedOn) { }
