package org.onepermit.permit.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.review.rules.Acceptance.Item;
import org.onepermit.permit.review.rules.Acceptance.Ruling;
import org.onepermit.permit.review.rules.Acceptance.Situation;
import org.onepermit.platform.time.WorkingCalendar;

/** A.5, A-14, A-15. */
class AcceptanceTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final ReviewTerms TERMS = ReviewTerms.defaults();
    private static final LocalDate RECEIVED = LocalDate.parse("2026-02-13");
    private static final Item ITEM = new Item("eia", "缺少环评批复", "补充环评批准文件");
    private static final Finding MISSING = Finding.block("F2-REQUIRED", "eia", "R §7(2)");

    @Test
    void a14SilenceIsAcceptanceFromTheDayOfReceipt() {
        assertThat(Acceptance.dueOn(RECEIVED, CALENDAR, TERMS)).isEqualTo("2026-02-25");
        assertThat(Acceptance.deemedAcceptedOn(RECEIVED)).isEqualTo(RECEIVED);
    }

    @ParameterizedTest(name = "notice on {0}: {1}")
    @CsvSource({"2026-02-13, ", "2026-02-25, ", "2026-02-26, A-14-NOTICE-LATE"})
    void aNoticeIsGivenWithinThreeWorkingDays(LocalDate today, String code) {
        assertThat(codes(notice(List.of(ITEM)), situation(false, today))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a15OnlyOneNotice() {
        assertThat(codes(notice(List.of(ITEM)), situation(true, RECEIVED))).containsExactly("A-15-SECOND-NOTICE");
    }

    @Test
    void aNoticeIsItemised() {
        assertThat(codes(notice(List.of()), situation(false, RECEIVED))).containsExactly("A-05-ITEMS");
        assertThat(codes(notice(null), situation(false, RECEIVED))).containsExactly("A-05-ITEMS");
        assertThat(Acceptance.refused(notice(List.of(ITEM, new Item("", null, " "))), situation(false, RECEIVED), CALENDAR, TERMS))
            .extracting(Finding::field).containsExactly("items/1/problem", "items/1/requirement");
    }

    @Test
    void anotherAuthorityIsNamed() {
        assertThat(codes(new Ruling(AcceptanceOutcome.NOT_ACCEPTED_JURISDICTION, null, null, null), situation(false, RECEIVED)))
            .containsExactly("A-05-AUTHORITY");
        assertThat(codes(new Ruling(AcceptanceOutcome.NOT_ACCEPTED_JURISDICTION, null, "沈阳市生态环境局", null), situation(false, RECEIVED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KEY, A-05-PERMIT-REQUIRED", "SIMPLIFIED, A-05-PERMIT-REQUIRED", "REGISTRATION, ", "NONE, "})
    void notRequiredIsForThoseWhoNeedNoPermit(ManagementClass managed, String code) {
        Situation situation = new Situation(managed, RECEIVED, false, List.of(), null, RECEIVED);
        assertThat(codes(new Ruling(AcceptanceOutcome.NOT_REQUIRED, null, null, "属于登记管理"), situation))
            .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void whatIsIncompleteIsNotAcceptedButAfterTheOneNoticeItOnlyWarns() {
        Ruling accept = new Ruling(AcceptanceOutcome.ACCEPTED, null, null, null);
        assertThat(Finding.blocking(Acceptance.refused(accept, incomplete(false), CALENDAR, TERMS))).containsExactly(MISSING);
        assertThat(Acceptance.refused(accept, incomplete(true), CALENDAR, TERMS)).singleElement()
            .returns(Finding.Severity.WARN, Finding::severity);
    }

    @Test
    void a23ABarredUnitIsNotAccepted() {
        Situation barred = new Situation(ManagementClass.KEY, RECEIVED, false, List.of(), RECEIVED, RECEIVED);
        assertThat(codes(new Ruling(AcceptanceOutcome.ACCEPTED, null, null, null), barred)).containsExactly("A-23-BAR");
    }

    private static Ruling notice(List<Item> items) {
        return new Ruling(AcceptanceOutcome.CORRECTION_NOTICE, items, null, null);
    }

    private static Situation situation(boolean earlierNotice, LocalDate today) {
        return new Situation(ManagementClass.KEY, RECEIVED, earlierNotice, List.of(), null, today);
    }

    private static Situation incomplete(boolean earlierNotice) {
        return new Situation(ManagementClass.KEY, RECEIVED, earlierNotice, List.of(MISSING), null, RECEIVED);
    }

    private static List<String> codes(Ruling ruling, Situation situation) {
        return Acceptance.refused(ruling, situation, CALENDAR, TERMS).stream().map(Finding::code).toList();
    }
}
