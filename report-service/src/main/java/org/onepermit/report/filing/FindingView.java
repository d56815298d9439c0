package org.onepermit.report.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.filing.rules.FiledFinding;
import org.onepermit.report.filing.rules.Weight;

/** A finding in words, in both languages, with what to do and what the unit says of it. */
public record FindingView(
    String key, String code, String version, Weight severity, String field, String messageZh, String messageEn, String remedyZh, String remedyEn,
    Map<String, Object> values, String formula, String basis, String explanation) {

    public static List<FindingView> of(List<FiledFinding> findings, Map<String, String> explanations, Messages messages) {
        return findings.stream().map(finding -> of(finding, explanations, messages)).toList();
    }

    private static FindingView of(FiledFinding finding, Map<String, String> explanations, Messages messages) {
        return new FindingView(finding.key(), finding.code(), finding.version(), finding.severity(), finding.field(),
            text("finding." + finding.code(), finding, messages, Locale.CHINESE), text("finding." + finding.code(), finding, messages, Locale.ENGLISH),
            text("remedy." + finding.rule(), finding, messages, Locale.CHINESE), text("remedy." + finding.rule(), finding, messages, Locale.ENGLISH),
            finding.values(), finding.formula(), finding.basis(), explanations.get(finding.key()));
    }

    private static String text(String key, FiledFinding finding, Messages messages, Locale language) {
        return messages.text(language, key, finding.values()).orElse(finding.code());
    }
}
