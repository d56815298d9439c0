package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * Thresholds of filing that the law leaves to lower rules or to us. Defaults are those of DOMAIN.
 *
 * @param disclosureWorkingDays length of the pre-submission disclosure (A-13, order 32 [unverified])
 * @param eiaBindingSince       day from which EIA approvals bind the permitted concentration (C-02)
 * @param toleranceTonnes       how far a total may be from its sum before it is an error (C-04)
 * @param permitYears           years for which annual amounts are stated (C-04, A-27)
 * @param ledgerYears           least retention of the ledger (R §21, D-05)
 * @param renewalDays           calendar days before expiry by which a renewal is timely (R §14)
 * @param amountPollutants      pollutants whose annual amount is permitted at main outlets (C-01) [design]
 * @param requiredAttachments   kinds of attachment without which an application is incomplete (F2, C2)
 * @param advisedAttachments    kinds that C2 names without a source read [unverified]: a warning only
 */
public record FilingTerms(
    int disclosureWorkingDays, LocalDate eiaBindingSince, BigDecimal toleranceTonnes, int permitYears, int ledgerYears, int renewalDays,
    Set<String> amountPollutants, Set<String> requiredAttachments, Set<String> advisedAttachments, MonitoringTerms monitoring) {

    public FilingTerms {
        if (disclosureWorkingDays < 1 || permitYears < 1 || toleranceTonnes.signum() < 0) {
            throw new IllegalArgumentException("filing terms must be positive");
        }
    }

    /** The terms that DOMAIN states. */
    public static FilingTerms defaults() {
        return new FilingTerms(5, LocalDate.of(2015, 1, 1), new BigDecimal("0.01"), 5, 5, 60,
            Set.of("w01018", "w21003", "w21001", "w21011", "a21026", "a21002", "a34013", "a24088"),
            Set.of("EIA_APPROVAL", "SITE_PLAN"), Set.of("FLOW_DIAGRAM", "OUTLET_STATEMENT"), MonitoringTerms.defaults());
    }
}
