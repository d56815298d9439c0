package org.onepermit.permit.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier.DisclosureProof;
import org.onepermit.platform.time.WorkingCalendar;

/** M.1 submit, C1, J-04. */
class SubmissionGuardTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.bundled();
    private static final FilingTerms TERMS = FilingTerms.defaults();
    private static final LocalDate STARTED = LocalDate.parse("2026-04-30");

    @ParameterizedTest(name = "disclosed 2026-04-30, submitted {0}: {1}")
    @CsvSource({"2026-05-11, A-13-DISCLOSURE-SHORT", "2026-05-12, "})
    void a13DisclosureLastsFiveFullWorkingDays(LocalDate today, String code) {
        assertThat(codes(attempt(ManagementClass.KEY, FilingType.INITIAL, new DisclosureProof(STARTED, null, null, null), today)))
            .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(DisclosurePeriod.lastDay(STARTED, CALENDAR, TERMS)).isEqualTo("2026-05-11");
    }

    @Test
    void aDisclosureThatWasEndedEarlyStaysShort() {
        DisclosureProof early = new DisclosureProof(STARTED, LocalDate.parse("2026-05-06"), null, null);
        assertThat(codes(attempt(ManagementClass.KEY, FilingType.INITIAL, early, LocalDate.parse("2026-06-30"))))
            .containsExactly("A-13-DISCLOSURE-SHORT");
    }

    @ParameterizedTest
    @CsvSource({"KEY, INITIAL, X1-REQUIRED", "KEY, REAPPLY, X1-REQUIRED", "KEY, RENEW, ", "SIMPLIFIED, INITIAL, "})
    void onlyKeyUnitsDiscloseAndOnlyBeforeTheyFirstOrAgainApply(ManagementClass managed, FilingType type, String code) {
        assertThat(codes(attempt(managed, type, null, STARTED))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"REGISTRATION, true, A-01-NO-PERMIT", "NONE, true, A-01-NO-PERMIT", "SIMPLIFIED, false, A-01-CLASS-OPEN"})
    void a01TheClassIsDerivedAndFinal(ManagementClass managed, boolean complete, String code) {
        assertThat(codes(new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, managed, complete, FilingType.INITIAL, null, true, false, true,
            List.of(), STARTED, null, null))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"true, false, true, ", "false, true, true, ", "false, false, true, J-04-SIGNATURE", "true, false, false, C1-COMMITMENT"})
    void j04TheLegalRepresentativeSignsTheCommitment(boolean legal, boolean authorised, boolean commitment, String code) {
        assertThat(codes(new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, ManagementClass.SIMPLIFIED, true, FilingType.INITIAL, null, legal,
            authorised, commitment, List.of(), STARTED, null, null))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-29, ", "2026-04-30, A-23-BAR", "2029-04-30, A-23-BAR"})
    void a23ABarHoldsThroughItsLastDay(LocalDate until, String code) {
        assertThat(codes(new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, ManagementClass.SIMPLIFIED, true, FilingType.INITIAL, null, true,
            false, true, List.of(), STARTED, until, null))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, ", "2026-11-02, A-28-LATE-RENEWAL"})
    void a28ARenewalIsTimelySixtyDaysBefore(LocalDate today, String code) {
        List<Finding> findings = SubmissionGuard.check(new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, ManagementClass.SIMPLIFIED, true,
            FilingType.RENEW, null, true, false, false, List.of(), today, null, LocalDate.parse("2026-12-31")), CALENDAR, TERMS);
        assertThat(findings).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(Finding.blocking(findings)).isEmpty();
    }

    @Test
    void blockingFindingsOfTheDossierStopItAndWarningsDoNot() {
        List<Finding> findings = List.of(Finding.block("F1-REQUIRED", "identity/uscc", "R §7(1)"), Finding.warn("A-25-LIMIT", "", "R §11(2)"));
        assertThat(codes(new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, ManagementClass.SIMPLIFIED, true, FilingType.INITIAL, null, true,
            false, true, findings, STARTED, null, null))).containsExactly("F1-REQUIRED");
    }

    private static SubmissionGuard.Attempt attempt(ManagementClass managed, FilingType type, DisclosureProof proof, LocalDate today) {
        return new SubmissionGuard.Attempt(ApplicationStatus.DRAFT, managed, true, type, proof, true, false, true, List.of(), today, null, null);
    }

    private static List<String> codes(SubmissionGuard.Attempt attempt) {
        return SubmissionGuard.check(attempt, CALENDAR, TERMS).stream().map(Finding::code).toList();
    }
}
