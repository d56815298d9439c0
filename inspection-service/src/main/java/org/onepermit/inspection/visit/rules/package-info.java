/**
 * Inspection tasks and visits as the law states them (DOMAIN F.5, F.6, F-25, M.5): pure functions of what was recorded, of terms and of
 * days. What may not be done is an {@code Objection}, never an exception.
 */
package org.onepermit.inspection.visit.rules;
