package org.onepermit.report.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onepermit.platform.problem.Messages;
import org.onepermit.report.Example;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.check.rules.book.Rules;

/** golden.txt: every rule at, just under and just over its bound. */
class GoldenCasesTest {

    private static final RuleBook BOOK = RuleBook.bundled();
    private static final Messages MESSAGES = Messages.of("report-rules");

    /** One line: id ; example ; changes ; state or codes found ; formula of the first finding, if it matters. */
    record Row(String id, Example example, String changes, String expected, String formula) {

        static Row read(String line) {
            String[] cells = line.split(" ; ", -1);
            return new Row(cells[0], Example.valueOf(cells[1]), cells[2].strip(), cells[3].strip(), cells.length > 4 ? cells[4].strip() : null);
        }

        ReportRule rule() {
            return ReportRule.valueOf(id.substring(0, "ER-00".length()).replace('-', '_'));
        }

        @Override
        public String toString() {
            return id + ": " + expected;
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::read).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatTheTableSays(Row row) {
        Verdict verdict = row.rule().judge(new Case(row.example(), row.changes()).examination(), rules(new Case(row.example(), row.changes())));
        String codes = verdict.findings().stream().map(Finding::code).collect(Collectors.joining(","));
        assertThat(codes.isEmpty() ? verdict.state().name() : codes).as("%s", verdict).isEqualTo(row.expected());
        if (row.formula() != null) {
            assertThat(verdict.findings().get(0).formula()).isEqualTo(row.formula());
        }
    }

    private static Rules rules(Case each) {
        Examination exam = each.examination();
        return BOOK.on(exam.today(), exam.hasPeriod() ? exam.period().to() : exam.today());
    }

    @Test
    void everyRuleFindsAndPassesSomewhere() throws IOException {
        // ER-23 and ER-37 read hundreds of values: SeriesTest.
        Set<String> series = Set.of("ER_23", "ER_37");
        Set<String> wanted = Arrays.stream(ReportRule.values()).map(Enum::name).filter(name -> !series.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows().stream().filter(row -> row.expected().startsWith("ER-")).map(row -> row.rule().name()).collect(Collectors.toSet())).containsAll(wanted);
        assertThat(rows().stream().filter(row -> Set.of("PASSED", "PARTLY_CHECKED").contains(row.expected())).map(row -> row.rule().name())
            .collect(Collectors.toSet())).containsAll(wanted);
    }

    @Test
    void everyCodeIsFoundSomewhere() throws IOException {
        Set<String> found = Stream.concat(rows().stream().flatMap(row -> Stream.of(row.expected().split(","))),
            Stream.of("ER-23", "ER-37-LAST", "ER-37-FIRST")).collect(Collectors.toSet());
        assertThat(Arrays.stream(ReportRule.values()).flatMap(rule -> rule.codes().stream())).allMatch(found::contains);
    }

    @Test
    void aFindingShowsItsTwoNumbersItsFormulaAndItsArticles() throws IOException {
        for (Row row : rows()) {
            Case changed = new Case(row.example(), row.changes());
            assertThat(row.rule().judge(changed.examination(), rules(changed)).findings()).as(row.id()).allSatisfy(finding -> {
                assertThat(finding.values()).containsKeys("found", "bound");
                assertThat(finding.formula()).isNotBlank();
                assertThat(finding.basis()).isNotBlank();
                assertThat(finding.version()).isNotBlank();
                assertThat(finding.severity()).isNotNull();
            });
        }
    }

    @Test
    void theTextsOfAFindingLeaveNoPlaceOpen() throws IOException {
        for (Row row : rows()) {
            Case changed = new Case(row.example(), row.changes());
            for (Finding finding : row.rule().judge(changed.examination(), rules(changed)).findings()) {
                for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertThat(MESSAGES.text(language, "finding." + finding.code(), finding.values())).as(row.id()).isPresent().get().asString()
                        .doesNotContain("{", "null");
                }
            }
        }
    }
}
