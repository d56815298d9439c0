package org.onepermit.report.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.report.emission.rules.MonthAmount;
import org.onepermit.report.ledger.LedgerVolumes;
import org.onepermit.report.ledger.LedgerVolumes.MonthSum;
import org.onepermit.report.monitoring.MonthlySamples;
import org.onepermit.report.monitoring.MonthlySamples.MonthSamples;

/** What left each outlet in each month of a year, from monitoring and ledger. */
@ApplicationScoped
class MonthlyAmounts {

    private final MonthlySamples samples;
    private final LedgerVolumes volumes;

    MonthlyAmounts(MonthlySamples samples, LedgerVolumes volumes) {
        this.samples = samples;
        this.volumes = volumes;
    }

    /** Outlet and pollutant. */
    private record Place(String outlet, String pollutant) { }

    /** Months up to that of a day; substances only, for pH and flows have no mass. */
    List<MonthAmount> of(String permitNo, int year, LocalDate asOf) {
        Map<Place, Map<YearMonth, MonthSamples>> measured = measured(permitNo, year);
        Map<String, Map<YearMonth, BigDecimal>> discharged = byMonth(volumes.discharged(permitNo, year));
        Map<Place, Map<YearMonth, BigDecimal>> stated = stated(permitNo, year);
        List<Place> places = new ArrayList<>(measured.keySet());
        stated.keySet().stream().filter(place -> !measured.containsKey(place)).forEach(places::add);
        List<MonthAmount> amounts = new ArrayList<>();
        for (Place place : places) {
            Optional<Pollutant> known = Pollutant.of(place.pollutant()).filter(each -> each.isLimited() && !each.massUnit().isEmpty());
            known.ifPresent(pollutant -> amounts.addAll(place(place, pollutant, year, asOf, measured.getOrDefault(place, Map.of()),
                discharged.getOrDefault(place.outlet(), Map.of()), stated.getOrDefault(place, Map.of()))));
        }
        return amounts;
    }

    private static List<MonthAmount> place(Place place, Pollutant pollutant, int year, LocalDate asOf, Map<YearMonth, MonthSamples> measured,
                                           Map<YearMonth, BigDecimal> discharged, Map<YearMonth, BigDecimal> stated) {
        List<MonthAmount> amounts = new ArrayList<>();
        MonthSamples latest = null;
        for (YearMonth month = YearMonth.of(year, 1); month.getYear() == year && !month.isAfter(YearMonth.from(asOf)); month = month.plusMonths(1)) {
            MonthSamples own = measured.get(month);
            MonthAmount.of(new MonthAmount.Known(place.outlet(), place.pollutant(), pollutant.medium(), month, own == null ? List.of() : own.values(),
                latest == null ? List.of() : latest.values(), latest == null ? null : latest.month(), discharged.get(month), stated.get(month),
                own != null && own.overLimit())).ifPresent(amounts::add);
            latest = own == null ? latest : own;
        }
        return amounts;
    }

    private Map<Place, Map<YearMonth, MonthSamples>> measured(String permitNo, int year) {
        Map<Place, Map<YearMonth, MonthSamples>> measured = new LinkedHashMap<>();
        samples.of(permitNo, year).forEach(each -> measured.computeIfAbsent(new Place(each.point(), each.pollutant()), place -> new TreeMap<>())
            .put(each.month(), each));
        return measured;
    }

    private Map<Place, Map<YearMonth, BigDecimal>> stated(String permitNo, int year) {
        Map<Place, Map<YearMonth, BigDecimal>> stated = new LinkedHashMap<>();
        volumes.emitted(permitNo, year).forEach(each -> stated.computeIfAbsent(new Place(each.place(), each.pollutant()), place -> new TreeMap<>())
            .merge(each.month(), each.amount(), BigDecimal::add));
        return stated;
    }

    private static Map<String, Map<YearMonth, BigDecimal>> byMonth(List<MonthSum> sums) {
        Map<String, Map<YearMonth, BigDecimal>> byMonth = new HashMap<>();
        sums.forEach(each -> byMonth.computeIfAbsent(each.place(), place -> new TreeMap<>()).merge(each.month(), each.amount(), BigDecimal::add));
        return byMonth;
    }
}
