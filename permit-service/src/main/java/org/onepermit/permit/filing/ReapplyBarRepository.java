package org.onepermit.permit.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.permit.filing.rules.FilingProblem;
import org.onepermit.platform.problem.ProblemException;

/** Finds the bars on a unit. */
@ApplicationScoped
public class ReapplyBarRepository implements PanacheRepositoryBase<ReapplyBar, String> {

    /** The last day of the longest bar; null if there is none. */
    public LocalDate until(String uscc) {
        return find("uscc = ?1 order by barredUntil desc", uscc).firstResultOptional().map(ReapplyBar::barredUntil).orElse(null);
    }

    void requireNone(String uscc, LocalDate today) {
        LocalDate until = until(uscc);
        if (until != null && !today.isAfter(until)) {
            throw new ProblemException(FilingProblem.BARRED, Map.of("until", until));
        }
    }
}
