/** Jobs of the report before its review. */
package org.onepermit.report.filing.worker;
