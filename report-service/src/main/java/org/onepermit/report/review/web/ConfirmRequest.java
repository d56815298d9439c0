package org.onepermit.report.review.web;

import jakarta.validation.constraints.Size;

/** Whether a referral is confirmed, and why not if it is not. */
public record ConfirmRequest(boolean confirmed, @Size(max = 1000) String reason) {
}
