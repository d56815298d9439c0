package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.emission.rules.AmountBudget;
import org.onepermit.report.emission.rules.BudgetTerms;
import org.onepermit.report.emission.rules.Discharge;
import org.onepermit.report.emission.rules.MonthAmount;
import org.onepermit.report.notice.Notices;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.PermitRepository;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.PermitProblem;

/** Works out a permit's account of a year anew, and tells the unit when a warning is reached that was not before (C-15). */
@ApplicationScoped
public class WorkOutAccount {

    private final PermitRepository permits;
    private final PermitContents contents;
    private final MonthlyAmounts amounts;
    private final AccountRows rows;
    private final Notices notices;
    private final LegalClock clock;

    WorkOutAccount(PermitRepository permits, PermitContents contents, MonthlyAmounts amounts, AccountRows rows, Notices notices, LegalClock clock) {
        this.permits = permits;
        this.contents = contents;
        this.amounts = amounts;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void workOut(String permitNo, int year) {
        Permit permit = permits.lock(permitNo).orElseThrow(() -> new ProblemException(PermitProblem.NO_SUCH_PERMIT, permitNo));
        LocalDate asOf = asOf(year);
        List<MonthAmount> months = amounts.of(permitNo, year, asOf);
        List<BudgetLine> lines = contents.inForce(permitNo, asOf).map(said -> lines(permit, said, asOf, months)).orElse(List.of());
        List<BudgetLine> before = rows.lines(permitNo, year);
        rows.replace(permitNo, year, months.stream().map(month -> new EmissionMonth(permitNo, month, clock.now())).toList(), lines);
        lines.forEach(line -> warn(permit, line, before));
    }

    private LocalDate asOf(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isBefore(clock.today()) ? last : clock.today();
    }

    private static List<BudgetLine> lines(Permit permit, PermitInForce said, LocalDate asOf, List<MonthAmount> months) {
        List<Discharge> discharges = months.stream()
            .map(month -> new Discharge(month.outlet(), month.pollutant(), month.day(asOf), month.kilograms())).toList();
        return AmountBudget.of(said, asOf, discharges, BudgetTerms.defaults()).stream().map(budget -> new BudgetLine(permit, budget, asOf)).toList();
    }

    private void warn(Permit permit, BudgetLine line, List<BudgetLine> before) {
        BigDecimal reached = line.reachedPercent();
        Optional<BigDecimal> known = before.stream().filter(each -> Objects.equals(each.outlet(), line.outlet()) && each.pollutant().equals(line.pollutant()))
            .map(BudgetLine::reachedPercent).filter(Objects::nonNull).findFirst();
        if (reached == null || known.filter(percent -> percent.compareTo(reached) >= 0).isPresent()) {
            return;
        }
        Map<String, Object> values = Map.of("unitName", permit.unitName(), "permitNo", permit.permitNo(), "outlet", Objects.toString(line.outlet(), ""),
            "pollutantZh", Pollutant.of(line.pollutant()).map(Pollutant::zh).orElse(line.pollutant()),
            "pollutantEn", Pollutant.of(line.pollutant()).map(Pollutant::en).orElse(line.pollutant()), "percent", reached.stripTrailingZeros().toPlainString(),
            "year", line.summary().year());
        notices.toUnit(permit.uscc(), permit.permitNo(), "budget-reached", values);
        if (line.summary().overAmount()) {
            notices.toOfficers(Roles.REVIEWER, permit.division(), permit.permitNo(), "over-amount", values);
        }
    }
}
