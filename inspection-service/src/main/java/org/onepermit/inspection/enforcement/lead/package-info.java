/** What becomes of a lead: a case, or a reasoned note that it is none (M.6 file, screenOut). */
package org.onepermit.inspection.enforcement.lead;
