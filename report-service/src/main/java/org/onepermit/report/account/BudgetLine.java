package org.onepermit.report.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.emission.rules.AmountBudget;
import org.onepermit.report.permit.Permit;

/** Actual against permitted amount of a pollutant, at an outlet or for the unit, as last worked out. Replaced as a whole, never edited. */
@Entity
@Immutable
public class BudgetLine {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    @Id
    private String id;
    private String permitNo;
    private String uscc;
    private String unitName;
    private String division;
    private int budgetYear;
    private String outlet;
    private String pollutant;
    private BigDecimal actualTonnes;
    private BigDecimal permittedTonnes;
    private BigDecimal proRataTonnes;
    private BigDecimal sharePercent;
    private BigDecimal reachedPercent;
    private boolean overAmount;
    private String formula;
    private LocalDate asOf;

    /** For the persistence provider only. */
    protected BudgetLine() {
    }

    BudgetLine(Permit permit, AmountBudget budget, LocalDate asOf) {
        this.id = TimeOrderedId.text();
        this.permitNo = permit.permitNo();
        this.uscc = permit.uscc();
        this.unitName = permit.unitName();
        this.division = permit.division();
        this.budgetYear = budget.year();
        this.outlet = budget.outlet();
        this.pollutant = budget.pollutant();
        this.actualTonnes = budget.actualTonnes();
        this.permittedTonnes = budget.permittedTonnes();
        this.proRataTonnes = budget.proRataTonnes();
        this.sharePercent = budget.permittedTonnes().signum() == 0 ? BigDecimal.ZERO
            : budget.actualTonnes().multiply(HUNDRED).divide(budget.permittedTonnes(), DECIMALS, RoundingMode.HALF_UP);
        this.reachedPercent = budget.reachedPercent();
        this.overAmount = budget.overAmount();
        this.formula = budget.formula();
        this.asOf = asOf;
    }

    String outlet() {
        return outlet;
    }

    String pollutant() {
        return pollutant;
    }

    /** The highest warning reached; null if none. */
    BigDecimal reachedPercent() {
        return reachedPercent;
    }

    public BudgetSummary summary() {
        return new BudgetSummary(permitNo, uscc, unitName, division, budgetYear, outlet, pollutant, plain(actualTonnes), plain(permittedTonnes),
            plain(proRataTonnes), plain(sharePercent), plain(reachedPercent), overAmount, formula, asOf);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
