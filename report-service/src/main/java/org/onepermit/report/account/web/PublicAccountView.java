package org.onepermit.report.account.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.report.account.Account;
import org.onepermit.report.account.BudgetSummary;
import org.onepermit.report.emission.rules.MonthAmount;

/** What anyone may see of an account: permitted and actual amounts. How they were worked out, from volumes of production, is left out. */
public record PublicAccountView(String permitNo, String unitName, int year, List<PublicBudget> budgets, List<PublicMonth> months) {

    /** Actual and permitted tonnes of the year; {@code outlet} is null for the unit. */
    public record PublicBudget(
        String outlet, String pollutant, BigDecimal actualTonnes, BigDecimal permittedTonnes, BigDecimal proRataTonnes, BigDecimal sharePercent,
        boolean overAmount, LocalDate asOf) {

        static PublicBudget of(BudgetSummary line) {
            return new PublicBudget(line.outlet(), line.pollutant(), line.actualTonnes(), line.permittedTonnes(), line.proRataTonnes(), line.sharePercent(),
                line.overAmount(), line.asOf());
        }
    }

    /** A month's amount. */
    public record PublicMonth(String outlet, String pollutant, String month, BigDecimal kilograms, MonthAmount.Method method) { }

    static PublicAccountView of(Account account) {
        return new PublicAccountView(account.permit().permitNo(), account.permit().unitName(), account.year(),
            account.budgets().stream().map(PublicBudget::of).toList(), account.months().stream().map(each -> new PublicMonth(each.outlet(), each.pollutant(),
                each.month().toString(), AccountView.plain(each.kilograms()), each.method())).toList());
    }
}
