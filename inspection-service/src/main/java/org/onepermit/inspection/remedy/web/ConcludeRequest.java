package org.onepermit.inspection.remedy.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.onepermit.inspection.remedy.ConcludeVisit;
import org.onepermit.inspection.visit.rules.FollowUp;
import org.onepermit.inspection.visit.rules.ResultCode;

/** What a visit came to, and what follows. */
public record ConcludeRequest(
    @NotNull ResultCode result, @Size(max = 2000) String remark, @NotNull FollowUp followUp, @Size(max = 4000) String demand, LocalDate deadline) {

    ConcludeVisit.Concluded toConcluded() {
        return new ConcludeVisit.Concluded(result, remark, followUp, demand, deadline);
    }
}
