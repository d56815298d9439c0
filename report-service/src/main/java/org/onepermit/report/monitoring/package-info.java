/**
 * What was measured: results of self-monitoring as laboratories report them, entered by hand or from a table, never overwritten. A
 * correction is a new version with its reason. Automatic data (HJ 212) will come as results of another source. Leans on {@code permit},
 * {@code emission.rules} and the platform.
 */
package org.onepermit.report.monitoring;
