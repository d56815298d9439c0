package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.visit.OrderTask;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.TaskKind;

/**
 * An order by hand.
 *
 * @param departments that visit together, the lead first; for {@code JOINT} only, and
 * @param shares      department by key of the check item; what is not named is the lead's (F-22)
 */
public record OrderTaskRequest(
    @NotNull TaskKind kind, @NotBlank @Size(max = 60) String objectNo, @NotNull @Size(max = 6) List<@NotBlank @Size(max = 40) String> inspectorNos,
    @Size(max = 60) String clueId, @Size(max = 40) String sourceTaskNo, @NotBlank @Size(max = 1000) String reason, LocalDate dueOn,
    @Size(max = 9) List<@NotBlank @Size(max = 100) String> departments, @Size(max = 100) Map<@NotBlank String, @NotBlank String> shares) {

    OrderTask.Ordered toOrder() {
        return new OrderTask.Ordered(kind, objectNo, inspectorNos, clueId, sourceTaskNo, reason, dueOn,
            new JointParts(departments == null ? List.of() : departments, shares));
    }
}
