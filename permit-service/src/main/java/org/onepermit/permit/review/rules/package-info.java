/**
 * Acceptance, review and decision as the law states them (R §9 to §12, APL §§32 to 45, §82; DOMAIN A.5, A.6): pure functions of facts,
 * terms and days. Ordinary refusals are findings, never exceptions.
 */
package org.onepermit.permit.review.rules;
