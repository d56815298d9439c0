package org.onepermit.permit.filing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.onepermit.permit.filing.rules.FilingType;

/** What is applied for, and for which site (A-05: one permit per site). */
public record CreateApplicationRequest(@NotNull FilingType filingType, @Size(max = 200) String siteName) {
}
