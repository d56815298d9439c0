package org.onepermit.report.account.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.account.Account;
import org.onepermit.report.account.BudgetSummary;
import org.onepermit.report.emission.rules.MonthAmount;

/** A permit's account of a year, for those who may see how it was worked out. */
public record AccountView(String permitNo, String unitName, int year, LocalDate validFrom, LocalDate validTo, List<BudgetSummary> budgets, List<MonthView> months) {

    /** A month's amount. */
    public record MonthView(
        String outlet, String pollutant, String month, BigDecimal kilograms, MonthAmount.Method method, BigDecimal mean, boolean sampled, boolean overLimit,
        String formula) {

        static MonthView of(MonthAmount amount) {
            return new MonthView(amount.outlet(), amount.pollutant(), amount.month().toString(), plain(amount.kilograms()), amount.method(),
                plain(amount.mean()), amount.sampled(), amount.overLimit(), amount.formula());
        }
    }

    static AccountView of(Account account) {
        return new AccountView(account.permit().permitNo(), account.permit().unitName(), account.year(), account.permit().validFrom(),
            account.permit().validTo(), account.budgets(), account.months().stream().map(MonthView::of).toList());
    }

    static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
