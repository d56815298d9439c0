/** What a review may come to (D-16). Plain Java. */
package org.onepermit.report.review.rules;
