/** From the year's ratios to the strata of a draw, and what a plan would cost (F.3, F-04 to F-06, F-24). */
package org.onepermit.inspection.draw.rules.plan;
