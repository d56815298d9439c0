/** Reviews over HTTP: worklist, decisions, referrals, batches. */
package org.onepermit.report.review.web;
