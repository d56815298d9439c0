package org.onepermit.inspection.enforcement.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.Conduct;

/** A published decision in a line; {@code basis} is the article that was applied. */
public record PublishedPenalty(
    String caseNo, String penaltyNo, String unitName, String uscc, String division, Conduct conduct, String conductZh, String conductEn, String basis,
    BigDecimal amountYuan, LocalDate decidedOn, LocalDate servedOn, LocalDate publishedOn) {

    static PublishedPenalty of(EnforcementCase of) {
        Conduct conduct = of.charge().conduct();
        return new PublishedPenalty(of.caseNo(), of.penaltyNo(), of.unitName(), of.uscc(), of.division(), conduct, conduct.zh(), conduct.en(),
            of.decision().law().applied().basis(), of.decision().amountYuan(), of.decidedOn(), of.servedOn(), of.publishedOn());
    }
}
