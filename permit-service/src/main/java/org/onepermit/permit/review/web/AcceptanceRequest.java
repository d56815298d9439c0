package org.onepermit.permit.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.onepermit.permit.filing.CorrectionNotice.Defect;
import org.onepermit.permit.review.AcceptanceRuling;
import org.onepermit.permit.review.rules.AcceptanceOutcome;

/** A clerk's ruling. {@code items} go with a correction notice, {@code competentAuthority} with a lack of jurisdiction. */
public record AcceptanceRequest(
    @NotNull AcceptanceOutcome outcome, @Size(max = 200) List<@NotNull @Valid ItemRequest> items,
    @Size(max = 200) String competentAuthority, @Size(max = 2000) String reason) {

    /** One thing to put right. */
    public record ItemRequest(@Size(max = 200) String field, @Size(max = 1000) String problem, @Size(max = 1000) String requirement) {
    }

    AcceptanceRuling toRuling() {
        List<Defect> defects = items == null ? List.of()
            : items.stream().map(item -> new Defect(item.field(), item.problem(), item.requirement())).toList();
        return new AcceptanceRuling(outcome, defects, competentAuthority, reason);
    }
}
