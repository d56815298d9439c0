package org.onepermit.report.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.filing.Report;
import org.onepermit.report.filing.ReportVersion;
import org.onepermit.report.filing.rules.FiledFinding;

/** What an enforcement officer needs of a report: which version, its hash, the findings with figures and articles, what the unit said. */
@ApplicationScoped
class EvidencePack {

    private final Messages messages;

    EvidencePack(Messages messages) {
        this.messages = messages;
    }

    /** Of the findings named by their keys; of every finding that is a lead if none is named. */
    Map<String, Object> of(Report report, ReportVersion version, List<String> keys) {
        List<FiledFinding> found = version.examined().findings().stream().filter(each -> keys.isEmpty() || keys.contains(each.key())).toList();
        Map<String, Object> pack = new LinkedHashMap<>();
        pack.put("reportNo", report.dutyNo());
        pack.put("reportType", report.period().type().name());
        pack.put("periodFrom", report.period().from().toString());
        pack.put("periodTo", report.period().to().toString());
        pack.put("versionNo", version.versionNo());
        pack.put("contentHash", version.contentHash());
        pack.put("submittedOn", version.submittedOn().toString());
        pack.put("signedBy", version.signature().name());
        pack.put("findings", found.stream().map(each -> finding(each, version.explanations())).toList());
        return pack;
    }

    private Map<String, Object> finding(FiledFinding finding, Map<String, String> explanations) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", finding.code());
        facts.put("ruleVersion", finding.version());
        facts.put("field", finding.field());
        facts.put("text", messages.text(Locale.CHINESE, "finding." + finding.code(), finding.values()).orElse(finding.code()));
        facts.put("formula", finding.formula());
        facts.put("basis", finding.basis());
        facts.put("explanation", explanations.getOrDefault(finding.key(), ""));
        return facts;
    }
}
