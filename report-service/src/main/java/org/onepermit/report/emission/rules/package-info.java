/**
 * What was emitted against what is permitted, and the environment tax on it (C-15, H-01 to H-05): units and names brought to one form
 * (B-09, B-10), amounts by outlet, pollutant and year. Pure; leans on {@code permit.rules} only.
 */
package org.onepermit.report.emission.rules;
