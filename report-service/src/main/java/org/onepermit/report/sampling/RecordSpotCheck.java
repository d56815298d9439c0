package org.onepermit.report.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.sampling.rules.CheckResult;
import org.onepermit.report.sampling.rules.SamplingProblem;

/** An officer records what the check of one of the sample came to. */
@ApplicationScoped
public class RecordSpotCheck {

    private final SpotCheckRepository checks;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    RecordSpotCheck(SpotCheckRepository checks, CurrentUser user, LegalClock clock, Audit audit) {
        this.checks = checks;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void record(String checkNo, String subjectNo, CheckResult result, Map<String, String> answers, String opinion) {
        SpotCheck check = checks.lockInArea(checkNo, user.divisionPrefix())
            .orElseThrow(() -> new ProblemException(SamplingProblem.NO_SUCH_CHECK, checkNo));
        SpotCheckItem item = checks.items(checkNo).stream().filter(each -> each.view().subjectNo().equals(subjectNo)).findFirst()
            .orElseThrow(() -> new ProblemException(SamplingProblem.NO_SUCH_ITEM, subjectNo));
        requireComplete(check, result, answers);
        item.record(result, answers, opinion, user.name(), clock.now());
        audit.append("record-spot-check", "SpotCheck", checkNo, Map.of("subjectNo", subjectNo, "result", result));
    }

    private static void requireComplete(SpotCheck check, CheckResult result, Map<String, String> answers) {
        List<FieldError> lacks = new ArrayList<>();
        check.subject().questions().stream().filter(question -> answers.getOrDefault(question, "").isBlank())
            .forEach(question -> lacks.add(new FieldError("answers/" + question, "lacking")));
        if (!result.fits(check.subject())) {
            lacks.add(new FieldError("result", "not-allowed"));
        }
        if (!Set.copyOf(check.subject().questions()).containsAll(answers.keySet())) {
            lacks.add(new FieldError("answers", "unknown-field"));
        }
        if (!lacks.isEmpty()) {
            throw new ProblemException(SamplingProblem.ANSWERS_INCOMPLETE, null, lacks);
        }
    }
}
