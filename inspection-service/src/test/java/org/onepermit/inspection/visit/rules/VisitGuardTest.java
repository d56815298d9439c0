package org.onepermit.inspection.visit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.visit.rules.VisitRecord.Answer;
import org.onepermit.inspection.visit.rules.VisitRecord.Finding;
import org.onepermit.inspection.visit.rules.VisitRecord.Of;
import org.onepermit.inspection.visit.rules.VisitRecord.Officer;
import org.onepermit.inspection.visit.rules.VisitRecord.Photo;

/** M.5 start and finish; F-08, F-13 to F-16. */
class VisitGuardTest {

    private static final Position SITE = new Position(new BigDecimal("121.5"), new BigDecimal("38.9"));
    private static final Instant NINE = Instant.parse("2026-09-01T01:00:00Z");
    private static final Instant ELEVEN = NINE.plusSeconds(7200);
    private static final VisitTerms TERMS = VisitTerms.defaults();
    private static final Officer ONE = officer("a", "2026-09-01", true);
    private static final Officer OTHER = officer("b", "2030-01-01", true);
    private static final List<Photo> PHOTOS = List.of(photo(Of.PANORAMA, null), photo(Of.OUTLET, "DW001"), photo(Of.ITEM, "ledger"));

    @Test
    void aCompleteVisitBeginsAndEnds() {
        assertThat(VisitGuard.startRefused(visit(List.of(ONE, OTHER), answers(), PHOTOS, "张三"), SITE, TERMS)).isEmpty();
        assertThat(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers(), PHOTOS, "张三"), SITE, TERMS)).isEmpty();
    }

    @Test
    void f08TwoOfficersAndOneOfThemTwiceIsOne() {
        assertThat(started(List.of(ONE))).containsExactly("F-08-OFFICERS");
        assertThat(started(List.of(ONE, ONE))).containsExactly("F-08-OFFICERS");
    }

    @Test
    void f13EachShowsACertificateThatIsInDate() {
        assertThat(started(List.of(ONE, officer("b", "2026-08-31", true)))).containsExactly("F-13-CERTIFICATE");
        assertThat(started(List.of(ONE, officer("b", "2030-01-01", false)))).containsExactly("F-13-CERTIFICATE");
    }

    @ParameterizedTest(name = "{0} degrees north of the site: {1}")
    @CsvSource({"0.0089, ", "0.0091, M5-ELSEWHERE"})
    void aVisitBeginsAtTheSite(BigDecimal north, String code) {
        Position arrival = new Position(SITE.longitude(), SITE.latitude().add(north));
        VisitRecord visit = new VisitRecord(NINE, null, arrival, List.of(ONE, OTHER), true, List.of(), List.of(), Set.of(), null, null);
        assertThat(codes(VisitGuard.startRefused(visit, SITE, TERMS))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aVisitWithoutPositionOrNoticeDoesNotBegin() {
        VisitRecord visit = new VisitRecord(NINE, null, null, List.of(ONE, OTHER), false, List.of(), List.of(), Set.of(), null, null);
        assertThat(codes(VisitGuard.startRefused(visit, SITE, TERMS))).containsExactly("F-13-NOTICE", "M5-ELSEWHERE");
    }

    @Test
    void f15EveryMandatoryItemIsAnsweredAndTheOthersNeedNot() {
        List<Answer> answers = answers();
        answers.removeIf(answer -> answer.item().equals("permit") || answer.item().equals("concentration"));
        assertThat(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers, PHOTOS, "张三"), SITE, TERMS))
            .singleElement().returns("F-15-UNANSWERED", Objection::code).returns("items/permit", Objection::field);
    }

    @ParameterizedTest
    @CsvSource({"NOT_CHECKED, , F-15-UNANSWERED", "NOT_CHECKED, 停产检修, ", "PROBLEM, , F-14-FACTS", "NOT_APPLICABLE, , ", "IN_ORDER, , "})
    void whatIsNotCheckedOrWrongIsExplained(Finding finding, String facts, String code) {
        List<Answer> answers = answers();
        answers.replaceAll(answer -> answer.item().equals("ledger") ? new Answer("ledger", finding, facts) : answer);
        assertThat(codes(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers, PHOTOS, "张三"), SITE, TERMS)))
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void f16OnePanoramaOneOfEachOutletAndOneOfEachProblem() {
        assertThat(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers(), List.of(), "张三"), SITE, TERMS))
            .extracting(objection -> objection.values().get("what")).containsExactly("ITEM ledger", "OUTLET DW001", "PANORAMA");
    }

    @ParameterizedTest(name = "{0} degrees off, accurate to {1} m, {2} s after nine: {3}")
    @CsvSource({"0, 50, 0, ", "0, 51, 0, F-16-ELSEWHERE", "0.0091, 5, 60, F-16-ELSEWHERE", "0, 5, -1, F-16-ELSEWHERE", "0, 5, 7200, ", "0, 5, 7201, F-16-ELSEWHERE"})
    void f16APhotographIsTakenOnTheSpotAndDuringTheVisit(BigDecimal north, int accuracy, long seconds, String code) {
        List<Photo> photos = new ArrayList<>(PHOTOS);
        photos.add(new Photo(Of.PANORAMA, null, "h", new Position(SITE.longitude(), SITE.latitude().add(north)), accuracy, NINE.plusSeconds(seconds)));
        assertThat(codes(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers(), photos, "张三"), SITE, TERMS)))
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void f14SomebodySignsOrTheRefusalIsNoted() {
        assertThat(codes(VisitGuard.finishRefused(visit(List.of(ONE, OTHER), answers(), PHOTOS, " "), SITE, TERMS))).containsExactly("F-14-SIGNATURE");
        VisitRecord noted = new VisitRecord(NINE, ELEVEN, SITE, List.of(ONE, OTHER), true, answers(), PHOTOS, Set.of("DW001"), null, "负责人拒签");
        assertThat(VisitGuard.finishRefused(noted, SITE, TERMS)).isEmpty();
    }

    @Test
    void distancesAreThoseOnTheGround() {
        assertThat(SITE.metresTo(new Position(new BigDecimal("121.6"), new BigDecimal("38.9")))).isCloseTo(8654, within(10.0));
        assertThat(SITE.metresTo(SITE)).isZero();
    }

    @Test
    void f15HasEighteenItemsInOrder() {
        assertThat(CheckItem.all()).hasSize(18).extracting(CheckItem::key).doesNotHaveDuplicates();
        assertThat(CheckItem.all()).extracting(CheckItem::number).isSorted();
        assertThat(CheckItem.all()).allSatisfy(item -> assertThat(item.basis()).isNotBlank());
    }

    private static List<String> started(List<Officer> officers) {
        return codes(VisitGuard.startRefused(visit(officers, List.of(), List.of(), null), SITE, TERMS));
    }

    private static VisitRecord visit(List<Officer> officers, List<Answer> answers, List<Photo> photos, String signedBy) {
        return new VisitRecord(NINE, ELEVEN, SITE, officers, true, answers, photos, Set.of("DW001"), signedBy, null);
    }

    /** Everything in order but the ledger. */
    private static List<Answer> answers() {
        return new ArrayList<>(CheckItem.all().stream().map(item -> item.key().equals("ledger")
            ? new Answer("ledger", Finding.PROBLEM, "缺8月12日记录") : new Answer(item.key(), Finding.IN_ORDER, null)).toList());
    }

    private static Officer officer(String subject, String validTo, boolean shown) {
        return new Officer(subject, "21000" + subject, LocalDate.parse(validTo), shown);
    }

    private static Photo photo(Of of, String reference) {
        return new Photo(of, reference, of + "-hash", SITE, 10, NINE.plusSeconds(60));
    }

    private static List<String> codes(List<Objection> objections) {
        return objections.stream().map(Objection::code).toList();
    }
}
