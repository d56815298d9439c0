/** Publication of decisions, and taking them down again (执法公示; M.6 publish, annul; APnL §48). */
package org.onepermit.inspection.enforcement.publication;
