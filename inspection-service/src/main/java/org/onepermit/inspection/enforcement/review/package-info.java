/** Legal review before the decision (法制审核; M.6 legalReview; APnL §58). */
package org.onepermit.inspection.enforcement.review;
