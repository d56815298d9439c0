/**
 * Which reports a permit owes, by when, with what in them (R §22; DOMAIN D-08 to D-10, D-16). Pure; leans on {@code permit.rules} only.
 */
package org.onepermit.report.duty.rules;
