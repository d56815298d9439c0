package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.visit.rules.CheckItem;
import org.onepermit.inspection.visit.rules.JointParts;
import org.onepermit.inspection.visit.rules.ResultCode;
import org.onepermit.platform.identity.CurrentUser;

/** Shows what each department of a joint task answers and concluded; nothing for a task of one department. */
@ApplicationScoped
class PartViews {

    private final DepartmentResultRepository results;
    private final CurrentUser user;

    PartViews(DepartmentResultRepository results, CurrentUser user) {
        this.results = results;
        this.user = user;
    }

    List<PartView> of(InspectionTask task, boolean assigned) {
        JointParts parts = task.parts();
        if (!parts.isJoint()) {
            return List.of();
        }
        Map<String, DepartmentResult> concluded = results.of(task.taskNo());
        List<String> keys = CheckItem.all().stream().map(CheckItem::key).toList();
        return parts.departments().stream().map(department -> {
            List<String> items = parts.itemsOf(department, keys);
            boolean mayAnswer = assigned && items.stream().anyMatch(item -> task.mayAnswer(user.certificateNo(), item));
            return view(task, department, items, mayAnswer, Optional.ofNullable(concluded.get(department)));
        }).toList();
    }

    private static PartView view(InspectionTask task, String department, List<String> items, boolean mayAnswer, Optional<DepartmentResult> concluded) {
        ResultCode result = concluded.map(DepartmentResult::result).orElse(null);
        return new PartView(department, department.equals(task.departments().get(0)), items, mayAnswer, result,
            result == null ? null : result.zh(), result == null ? null : result.en(), concluded.map(DepartmentResult::reason).orElse(null),
            concluded.map(DepartmentResult::concludedByName).orElse(null), concluded.map(DepartmentResult::concludedAt).orElse(null));
    }
}
