/**
 * Spot checks of permits and of accepted reports after the fact (D-19): a population frozen and committed to, a sample that anybody can
 * draw again, a list of questions for each that was drawn. Leans on {@code filing} and {@code permit}; {@code rules} also serves reviews.
 */
package org.onepermit.report.sampling;
