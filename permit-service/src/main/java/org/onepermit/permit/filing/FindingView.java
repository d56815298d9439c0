package org.onepermit.permit.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.platform.problem.Messages;

/** A finding in words, in both languages. */
public record FindingView(
    String code, Finding.Severity severity, String field, String messageZh, String messageEn, Map<String, Object> values, String formula,
    String basis) {

    public static FindingView of(Finding finding, Messages messages) {
        return new FindingView(finding.code(), finding.severity(), finding.field(), text(finding, messages, Locale.CHINESE),
            text(finding, messages, Locale.ENGLISH), finding.values(), finding.formula(), finding.basis());
    }

    public static List<FindingView> of(List<Finding> findings, Messages messages) {
        return findings.stream().map(finding -> of(finding, messages)).toList();
    }

    private static String text(Finding finding, Messages messages, Locale language) {
        return messages.text(language, "finding." + finding.code(), finding.values()).orElse(finding.code());
    }
}
