package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.onepermit.inspection.visit.TaskFilter;
import org.onepermit.inspection.visit.rules.TaskKind;
import org.onepermit.inspection.visit.rules.TaskStatus;

/** What a list of tasks is asked for. */
public record TaskListParameters(
    @QueryParam("status") TaskStatus status, @QueryParam("kind") TaskKind kind, @QueryParam("batchNo") @Size(max = 40) String batchNo,
    @QueryParam("mine") @DefaultValue("false") boolean mine, @QueryParam("overdue") @DefaultValue("false") boolean overdue,
    @QueryParam("q") @Size(max = 100) String q) {

    TaskFilter toFilter() {
        return new TaskFilter(status, kind, batchNo, mine, overdue, q);
    }
}
