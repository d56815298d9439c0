package org.onepermit.permit.filing.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.filing.rules.Dossier.DisclosureProof;
import org.onepermit.platform.time.WorkingCalendar;

/** Whether an application may be submitted (M.1 submit, C1, J-04). */
public final class SubmissionGuard {

    private SubmissionGuard() { }

    /**
     * An attempt to submit.
     *
     * @param classComplete    whether the catalogue's answer is final
     * @param signedByLegal    whether the legal representative signs
     * @param authorisation    whether a written authorisation for another signer is on file
     * @param commitment       whether the commitment letter is part of it (C1)
     * @param findings         what the checks of the dossier found
     * @param reapplyBarUntil  last day of a bar on the unit, or null
     * @param permitExpiresOn  for a renewal, last day of the permit
     */
    public record Attempt(
        ApplicationStatus status, ManagementClass managementClass, boolean classComplete, FilingType filingType, DisclosureProof disclosure,
        boolean signedByLegal, boolean authorisation, boolean commitment, List<Finding> findings, LocalDate today,
        LocalDate reapplyBarUntil, LocalDate permitExpiresOn) { }

    /** Why it may not be submitted, and warnings; no blocking finding means it may. */
    public static List<Finding> check(Attempt attempt, WorkingCalendar calendar, FilingTerms terms) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ofClass(attempt));
        if (attempt.managementClass() == ManagementClass.KEY && attempt.filingType().disclosedBefore()) {
            findings.addAll(DisclosurePeriod.check(attempt.disclosure(), attempt.today(), calendar, terms));
        }
        Signing.refused(attempt.signedByLegal(), attempt.authorisation()).ifPresent(findings::add);
        if (attempt.filingType().needsCommitment() && !attempt.commitment()) {
            findings.add(Finding.block("C1-COMMITMENT", "commitmentAccepted", "A.3 C1"));
        }
        if (attempt.reapplyBarUntil() != null && !attempt.today().isAfter(attempt.reapplyBarUntil())) {
            findings.add(Finding.block("A-23-BAR", "", "R §40, §41, A-23").with("until", attempt.reapplyBarUntil()));
        }
        findings.addAll(lateRenewal(attempt, calendar, terms));
        findings.addAll(Finding.blocking(attempt.findings()));
        return findings;
    }

    private static List<Finding> ofClass(Attempt attempt) {
        if (!attempt.classComplete()) {
            return List.of(Finding.block("A-01-CLASS-OPEN", "facts", "R §2, A-01"));
        }
        return attempt.managementClass().needsPermit() ? List.of()
            : List.of(Finding.block("A-01-NO-PERMIT", "facts", "R §2, §24, A-01").withClass(attempt.managementClass()));
    }

    /** A late renewal is still processed, but is never deemed granted. */
    private static List<Finding> lateRenewal(Attempt attempt, WorkingCalendar calendar, FilingTerms terms) {
        if (attempt.filingType() != FilingType.RENEW || attempt.permitExpiresOn() == null) {
            return List.of();
        }
        LocalDate latest = calendar.latestFilingDate(attempt.permitExpiresOn(), terms.renewalDays());
        return attempt.today().isAfter(latest)
            ? List.of(Finding.warn("A-28-LATE-RENEWAL", "", "R §14, APL §50").with("latest", latest)) : List.of();
    }
}
