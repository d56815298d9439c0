package org.onepermit.inspection.recusal.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.inspection.recusal.RecusalFilter;
import org.onepermit.inspection.recusal.rules.RecusalState;

/** What a list of recusals is asked for. */
public record RecusalListParameters(@QueryParam("state") RecusalState state, @QueryParam("q") @Size(max = 100) String q) {

    RecusalFilter toFilter() {
        return new RecusalFilter(state, q);
    }
}
