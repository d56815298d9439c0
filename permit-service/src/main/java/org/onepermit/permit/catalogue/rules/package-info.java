/**
 * The classification catalogue (固定污染源排污许可分类管理名录, DOMAIN A.1, A.2): rows and clauses are data, this package only evaluates
 * them over what the unit states. A fact that was not stated is unknown, never false: an answer says which questions are still open.
 */
package org.onepermit.permit.catalogue.rules;
