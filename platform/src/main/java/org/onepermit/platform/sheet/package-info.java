/**
 * Tables that people fill in and take away: XLSX and CSV read within bounds, every bad cell named by row and column, and lists written
 * out. Knows no feature. Leans on {@code platform.problem} only.
 */
package org.onepermit.platform.sheet;
