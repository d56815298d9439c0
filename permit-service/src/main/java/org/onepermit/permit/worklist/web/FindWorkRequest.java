package org.onepermit.permit.worklist.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.onepermit.permit.worklist.WorkFilter;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkStatus;

/** The filters of the worklist. */
public record FindWorkRequest(
    @QueryParam("kind") WorkKind kind,
    @QueryParam("status") @DefaultValue("OPEN") WorkStatus status,
    @QueryParam("division") @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @QueryParam("dueBefore") LocalDate dueBefore,
    @QueryParam("q") @Size(max = 100) String q) {

    WorkFilter toFilter() {
        return new WorkFilter(kind, status, division, dueBefore, q);
    }
}
