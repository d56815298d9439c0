package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What is sent when the party is told and heard. */
public final class HearingRequests {

    private HearingRequests() { }

    /** Who took the notice. */
    public record NoticeRequest(@NotBlank @Size(max = 100) String receivedBy) { }

    /** What the party says. */
    public record StatementRequest(@NotBlank @Size(max = 50_000) String content) { }

    /** Whether it holds, and why. */
    public record StatementReviewRequest(@NotNull Boolean accepted, @NotBlank @Size(max = 20_000) String answer) { }

    /** When and where. */
    public record AnnounceHearingRequest(@NotNull LocalDate onDay, @NotBlank @Size(max = 200) String place) { }

    /** Who was there, and what was said. */
    public record MinutesRequest(
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> present, @NotBlank @Size(max = 100_000) String minutes) { }
}
