/** Accepted reports for everybody, without what is secret: a list, each report, all figures as a file (R §23, D-13). */
package org.onepermit.report.publication;
