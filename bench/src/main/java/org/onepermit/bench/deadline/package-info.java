/** {@code ./onepermit bench deadline}: the last hours of the day on which annual reports are due. */
package org.onepermit.bench.deadline;
