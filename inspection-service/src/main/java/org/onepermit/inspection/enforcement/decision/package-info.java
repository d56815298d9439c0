/** The decision and its service (M.6 decide, serve; APnL §§57 to 61). A decision without one of the three systems is refused (G-02). */
package org.onepermit.inspection.enforcement.decision;
