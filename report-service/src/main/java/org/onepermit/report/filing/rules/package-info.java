/**
 * An execution report, its chapters and its states (R §22; DOMAIN D-11, M.4). Leans on {@code permit.rules} only.
 */
package org.onepermit.report.filing.rules;
