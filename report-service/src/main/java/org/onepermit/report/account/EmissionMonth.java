package org.onepermit.report.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.TimeOrderedId;
import org.onepermit.report.emission.rules.MonthAmount;

/** A month's amount as last worked out. Replaced as a whole, never edited. */
@Entity
@Immutable
public class EmissionMonth {

    @Id
    private String id;
    private String permitNo;
    private String outlet;
    private String pollutant;
    private int emissionYear;
    private int emissionMonth;
    private BigDecimal kilograms;
    @Enumerated(EnumType.STRING)
    private MonthAmount.Method method;
    private String formula;
    private BigDecimal mean;
    private boolean sampled;
    private boolean overLimit;
    private Instant computedAt;

    /** For the persistence provider only. */
    protected EmissionMonth() {
    }

    EmissionMonth(String permitNo, MonthAmount amount, Instant now) {
        this.id = TimeOrderedId.text();
        this.permitNo = permitNo;
        this.outlet = amount.outlet();
        this.pollutant = amount.pollutant();
        this.emissionYear = amount.month().getYear();
        this.emissionMonth = amount.month().getMonthValue();
        this.kilograms = amount.kilograms();
        this.method = amount.method();
        this.formula = amount.formula();
        this.mean = amount.mean();
        this.sampled = amount.sampled();
        this.overLimit = amount.overLimit();
        this.computedAt = now;
    }

    MonthAmount amount() {
        return new MonthAmount(outlet, pollutant, YearMonth.of(emissionYear, emissionMonth), kilograms, method, mean, sampled, overLimit, formula);
    }
}
