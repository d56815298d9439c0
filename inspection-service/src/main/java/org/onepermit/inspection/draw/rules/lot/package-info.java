/** The draw itself: keys of objects and seats, who is passed over and why, adjustments, and the transcript (F-07 to F-12). */
package org.onepermit.inspection.draw.rules.lot;
