package org.onepermit.permit.review.rules;

import java.time.LocalDate;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.permit.catalogue.rules.ManagementClass;

/**
 * What stands beside the dossier when its refusal grounds are computed.
 *
 * @param recorded        class that the application was made under
 * @param catalogue       what the catalogue in force says of the facts now
 * @param reapplyBarUntil last day of a bar on the unit, or null
 * @param openRevocation  whether a revocation, or a penalty not yet paid, is open against the unit
 */
public record Standing(
    ManagementClass recorded, Classification catalogue, LocalDate reapplyBarUntil, boolean openRevocation, LocalDate today) { }
