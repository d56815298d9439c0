/**
 * Registrations of units of very small impact (R §24; DOMAIN A.9, M.3): filed and receipted at once, no review, no licence. Depends on
 * {@code catalogue}, {@code exchange}, {@code document}, {@code lookup} and on the dossier of {@code filing.rules}; hears from
 * {@code licence} when a permit takes its place.
 */
package org.onepermit.permit.registration;
