package org.onepermit.inspection.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onepermit.inspection.visit.rules.ResultCode;

/** Finds what the departments of a joint task concluded; a task has few of them. */
@ApplicationScoped
public class DepartmentResultRepository implements PanacheRepositoryBase<DepartmentResult, String> {

    private static final int MOST = 100;

    public Optional<DepartmentResult> of(String taskNo, String department) {
        return find("taskNo = ?1 and department = ?2", taskNo, department).firstResultOptional();
    }

    /** By department. */
    public Map<String, DepartmentResult> of(String taskNo) {
        return find("taskNo", taskNo).page(0, MOST).stream().collect(Collectors.toMap(DepartmentResult::department, Function.identity()));
    }

    /** Results alone, by department. */
    public Map<String, ResultCode> codes(String taskNo) {
        return of(taskNo).values().stream().collect(Collectors.toMap(DepartmentResult::department, DepartmentResult::result));
    }
}
