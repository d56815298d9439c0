package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.platform.json.CanonicalJson;
import org.onepermit.report.Example;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.filing.rules.ExecutionReport;

/** The reports of docs/examples may be submitted, and are read back as they were written. */
class ExampleReportsTest {

    private static final RuleBook BOOK = RuleBook.bundled();

    @ParameterizedTest
    @EnumSource(Example.class)
    void passesEveryCheckThatBlocksAndEveryOther(Example example) {
        List<Verdict> verdicts = ReportChecks.all(new Case(example, "").examination(), BOOK);
        assertThat(verdicts).hasSize(40);
        assertThat(ReportChecks.blocking(verdicts)).isEmpty();
        assertThat(verdicts).flatMap(Verdict::findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void withoutEvidenceNothingIsFoundAndNothingIsSilentlyPassed(Example example) {
        List<Verdict> verdicts = ReportChecks.all(new Case(example, "evidence={}").examination(), BOOK);
        assertThat(verdicts).flatMap(Verdict::findings).isEmpty();
        Set<String> unchecked = verdicts.stream().filter(verdict -> verdict.state() == Verdict.State.NOT_CHECKED).map(verdict -> verdict.rule().id())
            .collect(Collectors.toSet());
        assertThat(unchecked).contains("ER-15", "ER-16", "ER-21", "ER-24", "ER-26", "ER-28", "ER-29", "ER-30", "ER-33", "ER-34", "ER-36", "ER-37");
        assertThat(verdicts).filteredOn(verdict -> unchecked.contains(verdict.rule().id())).allMatch(verdict -> !verdict.gaps().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void canonicalJsonIsReadBackAsItWasWritten(Example example) {
        ExecutionReport report = Example.read(Example.STRICT, example.report(), ExecutionReport.class);
        String canonical = CanonicalJson.of(report);
        assertThat(CanonicalJson.of(Example.read(Example.STRICT, tree(canonical), ExecutionReport.class))).isEqualTo(canonical);
        assertThat(tree(canonical).at("/emissions/totals/0/amount").decimalValue())
            .isEqualByComparingTo(example.report().at("/emissions/totals/0/amount").decimalValue());
    }

    @Test
    void anEmptyDraftIsJudgedWithoutFailing() {
        List<Verdict> verdicts = ReportChecks.all(new Case(Example.SEWAGE, "report={\"type\":\"ANNUAL\",\"periodFrom\":\"2025-01-01\",\"periodTo\":\"2025-12-31\"}").examination(), BOOK);
        assertThat(ReportChecks.blocking(verdicts)).extracting(Finding::code).contains("ER-05", "ER-06-ATTACHMENT", "ER-06-SIGNATURE", "ER-08-MISSING");
        assertThat(ReportChecks.all(new Case(Example.SEWAGE, "report={}").examination(), BOOK)).hasSize(40);
    }

    private static JsonNode tree(String text) {
        try {
            return Example.STRICT.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
