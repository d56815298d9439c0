package org.onepermit.inspection.visit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onepermit.inspection.rules.Objection;
import org.onepermit.inspection.rules.PrivacyFilter;
import org.onepermit.inspection.rules.PrivacyFilter.Secret;
import org.onepermit.inspection.visit.rules.Conclusion.Proposal;
import org.onepermit.platform.time.WorkingCalendar;

/** F-18 to F-22, J-01. */
class ConclusionTest {

    @ParameterizedTest(name = "{0} with {1} problems, refused {2}: {3}")
    @CsvSource({
        "NO_PROBLEM, 0, false, ", "NO_PROBLEM, 1, false, F-18-PROBLEMS", "NO_PROBLEM, 0, true, F-18-REFUSED",
        "PROBLEM_CORRECTED, 1, false, ", "PROBLEM_CORRECTED, 0, false, F-18-NO-PROBLEM", "PROBLEM_PENDING, 0, false, F-18-NO-PROBLEM",
        "INFO_FALSE, 0, false, F-18-NO-PROBLEM", "INFO_NOT_PUBLISHED, 1, false, ", "UNREACHABLE, 0, false, ", "NO_RELEVANT_ACTIVITY, 0, false, ",
        "REFUSED_SERIOUS, 0, true, ", "REFUSED_SERIOUS, 0, false, F-18-REFUSED", "OTHER, 0, false, F-18-REMARK"})
    void f18TheResultFitsWhatWasRecorded(ResultCode result, int problems, boolean refused, String code) {
        Proposal proposal = new Proposal(result, List.of("ledger", "outlets").subList(0, problems), refused, null, "boss", Set.of("a", "b"));
        assertThat(codes(proposal)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void j01NobodyConcludesAVisitOfTheirOwn() {
        assertThat(codes(new Proposal(ResultCode.NO_PROBLEM, List.of(), false, null, "a", Set.of("a", "b")))).containsExactly("J-01-OWN-VISIT");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "NO_PROBLEM, 甲=NO_PROBLEM 乙=NO_RELEVANT_ACTIVITY, ", "NO_PROBLEM, 甲=NO_PROBLEM, F-22-PART", "NO_PROBLEM, , F-22-PART F-22-PART",
        "NO_PROBLEM, 甲=NO_PROBLEM 乙=PROBLEM_CORRECTED, F-22-WHOLE", "NO_PROBLEM, 甲=UNREACHABLE 乙=NO_PROBLEM, F-22-WHOLE",
        "PROBLEM_PENDING, 甲=NO_PROBLEM 乙=PROBLEM_PENDING, ", "PROBLEM_PENDING, 乙=PROBLEM_PENDING, F-22-PART"})
    void f22TheWholeFollowsItsParts(ResultCode whole, String results, String codes) {
        Map<String, ResultCode> known = results == null ? Map.of() : Stream.of(results.split(" ")).map(each -> each.split("="))
            .collect(Collectors.toMap(each -> each[0], each -> ResultCode.valueOf(each[1])));
        assertThat(Conclusion.jointRefused(whole, new JointParts(List.of("甲", "乙"), null), known)).extracting(Objection::code)
            .containsExactly(codes == null ? new String[0] : codes.split(" "));
        assertThat(Conclusion.jointRefused(whole, new JointParts(List.of("甲"), null), known)).as("one department has no parts").isEmpty();
    }

    @ParameterizedTest(name = "{0} by one of {1} with {2} there: {3}")
    @CsvSource({"ledger, 乙, 甲 乙, true", "ledger, 甲, 甲 乙, false", "ledger, 甲, 甲, true", "bypass, 甲, 甲 乙, true", "bypass, 乙, 甲 乙, false",
        "bypass, 乙, 乙, true", "ledger, 丙, 丙, true"})
    void f22APartIsFilledByItsDepartmentOrByWhoeverIsThere(String item, String own, String seated, boolean may) {
        JointParts parts = new JointParts(List.of("甲", "乙"), Map.of("ledger", "乙"));
        assertThat(parts.mayAnswer(item, own, Set.of(seated.split(" ")))).isEqualTo(may);
        assertThat(new JointParts(List.of("甲"), Map.of()).mayAnswer(item, own, Set.of(seated.split(" ")))).isTrue();
    }

    @Test
    void f22WhatNobodyIsNamedForIsTheLeads() {
        JointParts parts = new JointParts(List.of("甲", "乙"), Map.of("ledger", "乙", "bypass", "丁"));
        assertThat(parts.itemsOf("甲", List.of("ledger", "bypass", "outlets"))).containsExactly("bypass", "outlets");
        assertThat(parts.itemsOf("乙", List.of("ledger", "bypass", "outlets"))).containsExactly("ledger");
    }

    @ParameterizedTest
    @EnumSource(ResultCode.class)
    void everyResultHasItsNames(ResultCode result) {
        assertThat(result.zh()).isNotBlank();
        assertThat(result.en()).isNotBlank();
    }

    @Test
    void f19PublicationIsDueInTwentyWorkingDaysAndTheRecheckInThirtyDays() {
        ResultDeadlines deadlines = new ResultDeadlines(WorkingCalendar.bundled(), VisitTerms.defaults());
        LocalDate closed = LocalDate.parse("2026-09-01");
        assertThat(deadlines.publicationDueOn(closed)).isEqualTo("2026-09-29");
        assertThat(deadlines.correctionDueOn(closed)).isEqualTo("2026-09-04");
        assertThat(deadlines.recheckDueOn(closed)).isEqualTo("2026-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        "联系人 13912345678 已告知, 联系人 ＊＊＊ 已告知", "电话0411-84561234, 电话＊＊＊", "身份证21020319800101123X, 身份证＊＊＊",
        "邮箱a.b@example.com, 邮箱＊＊＊", "账号6222021234567890123, 账号＊＊＊",
        // codes of units, permits and amounts are no personal data
        "91210200MA0ABCDE63, 91210200MA0ABCDE63", "912107007788812327, 912107007788812327", "912107007788812327001P, 912107007788812327001P",
        "排放口DW001氨氮12.5 mg/L, 排放口DW001氨氮12.5 mg/L"})
    void f20PersonalDataIsMasked(String text, String masked) {
        assertThat(PrivacyFilter.masked(text)).isEqualTo(masked);
        assertThat(PrivacyFilter.refused(masked, Set.of())).isEmpty();
        assertThat(PrivacyFilter.refused(text, Set.of()).isEmpty()).isEqualTo(text.equals(masked));
    }

    @Test
    void f20EachSecretHoldsAResultBack() {
        assertThat(PrivacyFilter.refused("", EnumSet.allOf(Secret.class))).extracting(objection -> objection.values().get("secret"))
            .containsExactly((Object[]) Secret.values());
    }

    private static List<String> codes(Proposal proposal) {
        return Conclusion.refused(proposal).stream().map(Objection::code).toList();
    }
}
