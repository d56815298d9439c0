/**
 * What follows the record of a visit (DOMAIN F-17, F-21, M.5): the conclusion by an approver, the order to put right with its deadline and
 * re-check, the lead into enforcement. Depends on {@code visit} and through it on {@code enforcement}.
 */
package org.onepermit.inspection.remedy;
