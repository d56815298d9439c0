/** One case as one file that a court can check without this system (全过程记录; APnL §47). */
package org.onepermit.inspection.enforcement.archive;
