package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.OrderTask;
import org.onepermit.inspection.visit.rules.TaskKind;

/** An order by hand. */
public record OrderTaskRequest(
    @NotNull TaskKind kind, @NotBlank @Size(max = 60) String objectNo, @NotNull @Size(max = 6) List<@NotBlank @Size(max = 40) String> inspectorNos,
    @Size(max = 60) String clueId, @Size(max = 40) String sourceTaskNo, @NotBlank @Size(max = 1000) String reason, LocalDate dueOn) {

    OrderTask.Ordered toOrder() {
        return new OrderTask.Ordered(kind, objectNo, inspectorNos, clueId, sourceTaskNo, reason, dueOn);
    }
}
