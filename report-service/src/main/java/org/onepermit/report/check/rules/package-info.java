/**
 * The forty computed checks of execution reports (DOMAIN D.5), one function each, listed by {@link org.onepermit.report.check.rules.ReportRule}
 * and grouped by what a reviewer asks (D-20). Pure: the day, the permit and all evidence come in as arguments. No finding is a penalty.
 * Leans on {@code filing.rules}, {@code emission.rules}, {@code duty.rules} and {@code permit.rules}.
 */
package org.onepermit.report.check.rules;
