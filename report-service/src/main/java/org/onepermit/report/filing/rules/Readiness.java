package org.onepermit.report.filing.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.FieldError;

/** What stands in the way of a submission (M.4): blocking findings, warnings and leads that are not explained, unanswered corrections. */
public final class Readiness {

    private Readiness() { }

    /**
     * One error for each thing that is lacking; none means that the report may be submitted.
     *
     * @param explanations by {@link FiledFinding#key()}
     */
    public static List<FieldError> lacks(
        List<FiledFinding> findings, Map<String, String> explanations, List<CorrectionItem> corrections, boolean signedByLegal) {
        List<FieldError> lacks = new ArrayList<>();
        findings.forEach(finding -> {
            if (finding.blocks()) {
                lacks.add(new FieldError(finding.field(), finding.code(), finding.values()));
            } else if (explanations.getOrDefault(finding.key(), "").isBlank()) {
                lacks.add(new FieldError(finding.field(), "explanation-missing", Map.of("finding", finding.code())));
            }
        });
        corrections.stream().filter(CorrectionItem::open).forEach(item ->
            lacks.add(new FieldError(item.field(), "correction-unanswered", Map.of("item", item.itemId()))));
        if (!signedByLegal) {
            lacks.add(new FieldError("signature/name", "not-legal-representative"));
        }
        return lacks;
    }
}
