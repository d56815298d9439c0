/**
 * What this service needs to know of a permit: its places, limits, amounts, monitoring plan and reports (R §13). Small records of our
 * own, named as in the dossier that the permit was drawn up from, so that its JSON is read without a mapping. Leans on nothing.
 */
package org.onepermit.report.permit.rules;
