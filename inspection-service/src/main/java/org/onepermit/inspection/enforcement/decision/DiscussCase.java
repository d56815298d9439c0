package org.onepermit.inspection.enforcement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseStatus;

/** The heads of the authority discuss a complex or major case together (集体讨论; APnL §57). */
@ApplicationScoped
public class DiscussCase {

    private final Cases cases;
    private final CaseFile file;

    DiscussCase(Cases cases, CaseFile file) {
        this.cases = cases;
        this.file = file;
    }

    @Transactional
    public EnforcementCase discuss(String caseNo, List<String> present, String minutes) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.requireStatus("discuss", CaseStatus.PENDING_DECISION);
        String text = "集体讨论记录\n\n案号：%s\n参加人员：%s\n%s\n".formatted(caseNo, String.join("、", present), minutes);
        file.noted(of, "discuss-case", file.put(of, DocumentKind.DISCUSSION, text), Map.of("present", present.size()));
        return of;
    }
}
