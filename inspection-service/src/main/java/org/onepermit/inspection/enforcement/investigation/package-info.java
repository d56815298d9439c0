/** The investigation: who investigates, the evidence, the clock, and how it ends (M.6 investigate, conclude, waive; APnL §§54 to 57). */
package org.onepermit.inspection.enforcement.investigation;
