package org.onepermit.permit.review;

import java.time.LocalDate;
import java.util.List;

/** A site check as shown; all after {@code reason} is null until it was reported. */
public record SiteCheckView(
    LocalDate orderedOn, String reason, LocalDate reportedOn, List<SiteCheck.Officer> officers, String findings,
    List<String> attachmentIds) {
}
