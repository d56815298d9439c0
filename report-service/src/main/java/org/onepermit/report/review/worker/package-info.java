/** Jobs of the review. */
package org.onepermit.report.review.worker;
