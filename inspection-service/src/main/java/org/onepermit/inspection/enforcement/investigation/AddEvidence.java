package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.NewEvidence;
import org.onepermit.inspection.enforcement.casefile.EvidenceRepository;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** An investigator adds a piece of evidence, with its hash; none is ever changed or taken out (APnL §46, §47). */
@ApplicationScoped
public class AddEvidence {

    private final Cases cases;
    private final EvidenceRepository evidence;
    private final LegalClock clock;
    private final CaseFile file;

    AddEvidence(Cases cases, EvidenceRepository evidence, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.evidence = evidence;
        this.clock = clock;
        this.file = file;
    }

    /** @param stored the file that came with it, or null */
    @Transactional
    public Evidence add(String caseNo, NewEvidence item, StoredFile stored) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        of.requireStatus("add-evidence", CaseStatus.INVESTIGATING);
        requireReplaced(caseNo, item.replaces());
        Evidence added = new Evidence(caseNo, (int) evidence.countOf(caseNo) + 1, item, stored, file.actor(), clock.now());
        evidence.persist(added);
        file.noted(of, "add-evidence", null, detail(added));
        return added;
    }

    private void requireReplaced(String caseNo, Integer replaces) {
        if (replaces != null && evidence.of(caseNo, replaces).isEmpty()) {
            throw new ProblemException(EnforcementProblem.NO_SUCH_EVIDENCE, String.valueOf(replaces));
        }
    }

    private static Map<String, Object> detail(Evidence added) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("number", added.number());
        detail.put("kind", added.kind());
        detail.put("title", added.title());
        detail.put("sha256", added.sha256());
        if (added.replaces() != null) {
            detail.put("replaces", added.replaces());
        }
        return detail;
    }
}
