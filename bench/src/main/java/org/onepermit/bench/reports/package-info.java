/** How fast annual reports are checked, beside how fast they are read. */
package org.onepermit.bench.reports;
