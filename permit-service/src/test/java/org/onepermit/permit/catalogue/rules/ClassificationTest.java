package org.onepermit.permit.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onepermit.permit.catalogue.CatalogueReader;

/** A.1, A.2 and: every row at, under and over its bounds. */
class ClassificationTest {

    private static final Catalogue CATALOGUE =
        CatalogueReader.read(ClassificationTest.class.getResourceAsStream("/catalogue/2019.json"));

    @ParameterizedTest(name = "{0}: {2} is {3}")
    @CsvFileSource(resources = "/catalogue/boundaries.csv", delimiter = ';', numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void classOfTheBoundaryTable(String id, Integer row, String facts, ManagementClass expected, Scope scope, String clauses) {
        Classification found = CATALOGUE.classify(StatedFact.read(facts));
        assertThat(found.managementClass() == null ? ManagementClass.NONE : found.managementClass()).isEqualTo(expected);
        assertThat(found.scope()).isEqualTo(scope);
        assertThat(found.matches()).extracting(Classification.Match::predicate)
            .containsExactly(clauses == null ? new String[0] : clauses.split(" "));
        assertThat(found.catalogueVersion()).isEqualTo("2019");
        if (row != null && expected != ManagementClass.NONE) {
            assertThat(found.matches().get(0).row()).isEqualTo(row);
        }
    }

    @Test
    void namesTheRowTheClauseAndWhyItIsNotStricter() {
        Classification dairy = CATALOGUE.classify(StatedFact.read(
            "industry=1440 dairyTonnesPerYear=150000 !mereMixing inIndustrialBuilding"));
        assertThat(dairy.complete()).isTrue();
        assertThat(dairy.explanationZh()).contains("第19类").contains("年加工20万吨以下的").endsWith("简化管理");
        assertThat(dairy.unmet()).singleElement().returns("19-KEY-1", Classification.Unmet::predicate).returns(Truth.NO, Classification.Unmet::truth);
    }

    @Test
    void aFactThatWasNotStatedIsAskedForNotAssumed() {
        Classification dairy = CATALOGUE.classify(StatedFact.read("industry=1440 inIndustrialBuilding"));
        assertThat(dairy.managementClass()).isNull();
        assertThat(dairy.complete()).isFalse();
        assertThat(dairy.unanswered()).containsExactlyInAnyOrder("dairyTonnesPerYear", "mereMixing");
        assertThat(dairy.openQuestions()).extracting(Classification.OpenQuestion::path)
            .containsExactly("facts/amounts/dairyTonnesPerYear", "facts/traits/mereMixing");
        assertThat(dairy.openQuestions().get(0).textZh()).isEqualTo("乳制品年加工量");

        Classification furniture = CATALOGUE.classify(StatedFact.read("industry=2110 !onKeyUnitList inIndustrialBuilding yearsInOperation=2"));
        assertThat(furniture.managementClass()).isEqualTo(ManagementClass.REGISTRATION);
        assertThat(furniture.complete()).isFalse();
        assertThat(furniture.unanswered()).contains("processes", "solventPaintTonnesPerYear.y1", "solventPaintTonnesPerYear.y2")
            .doesNotContain("solventPaintTonnesPerYear.y3", "solventPaintTonnesPerYear.eia");
    }

    @Test
    void generalProcessesNotStatedAreAskedFor() {
        Classification machinery = CATALOGUE.classify(StatedFact.read("industry=3411 inIndustrialBuilding !onKeyUnitList"));
        assertThat(machinery.unanswered()).containsExactly("generalProcesses");
    }

    @Test
    void anIndustryWhoseRowIsNotHeldIsLeftOpenAndNotTakenForOther() {
        Classification sugar = CATALOGUE.classify(StatedFact.read("industry=1340 emissions=0"));
        assertThat(sugar.managementClass()).isNull();
        assertThat(sugar.complete()).isFalse();
        assertThat(sugar.undetermined()).containsExactly("1340");
    }

    @Test
    void withoutAnIndustryNothingIsSaid() {
        Classification nothing = CATALOGUE.classify(new Facts(null, null, null, null, null));
        assertThat(nothing.unanswered()).containsExactly("industryCodes");
        assertThat(nothing.managementClass()).isNull();
    }

    @Test
    void answersOfNullAreNoAnswers() {
        Facts facts = new Facts(Arrays.asList("2110", null), Collections.singletonMap("yearsInOperation", null),
            Collections.singletonMap("onKeyUnitList", null), Collections.singletonList(null), Collections.singletonList(null));
        assertThat(CATALOGUE.classify(facts).unanswered()).contains("yearsInOperation", "onKeyUnitList");
    }

    @Test
    void everyNameInTheRowsCanBeAskedAndEveryQuestionIsNeeded() {
        Set<String> asked = CATALOGUE.rows().stream().flatMap(row -> row.asks().stream()).collect(Collectors.toCollection(TreeSet::new));
        asked.removeIf(key -> key.startsWith("general"));
        Set<String> askable = CATALOGUE.questions().stream().filter(question -> question.kind() != Question.Kind.PROCESS
                && question.kind() != Question.Kind.GENERAL_PROCESS).map(Question::key).collect(Collectors.toCollection(TreeSet::new));
        askable.addAll(CATALOGUE.processNames());
        askable.remove(Usage.YEARS);
        assertThat(asked).isEqualTo(askable);
    }

    @Test
    void everyClauseIsReachedByTheBoundaryTable() throws Exception {
        String table = new String(getClass().getResourceAsStream("/catalogue/boundaries.csv").readAllBytes(), StandardCharsets.UTF_8);
        Set<String> unreached = CATALOGUE.rows().stream().flatMap(row -> row.clauses().stream()).map(Clause::id)
            .filter(id -> !table.contains(id)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unreached).isEmpty();
    }

    @Test
    void asksOnlyWhatTheRowsOfAnIndustryNeed() {
        assertThat(CATALOGUE.questionsFor(List.of("1440"))).extracting(Question::key)
            .containsExactlyInAnyOrder("dairyTonnesPerYear", "inIndustrialBuilding", "mereMixing");
        assertThat(CATALOGUE.questionsFor(List.of("2110"))).extracting(Question::key).contains("yearsInOperation",
            "solventPaintTonnesPerYear.y1", "solventPaintTonnesPerYear.eia", "processes");
        Map<Question.Kind, Long> other = CATALOGUE.questionsFor(List.of("6511")).stream()
            .collect(Collectors.groupingBy(Question::kind, Collectors.counting()));
        assertThat(other).containsEntry(Question.Kind.GENERAL_PROCESS, 1L).containsEntry(Question.Kind.TRAIT, 1L);
    }
}
