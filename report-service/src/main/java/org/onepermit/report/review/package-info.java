/**
 * Reports are reviewed in the order of their risk: clean ones of units of low risk together by sampling, the rest one by one; accepted,
 * returned once with one list, or referred to enforcement by two people, never punished (D-15, D-16). Leans on {@code filing}.
 */
package org.onepermit.report.review;
