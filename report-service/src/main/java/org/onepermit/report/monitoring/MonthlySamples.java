package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The concentrations of a year by point, pollutant and month; half the limit of detection where nothing was detected [design]. */
@ApplicationScoped
public class MonthlySamples {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final MonitoringResultRepository results;

    MonthlySamples(MonitoringResultRepository results) {
        this.results = results;
    }

    /** The samples of one month. */
    public record MonthSamples(String point, String pollutant, YearMonth month, List<BigDecimal> values, boolean overLimit) { }

    /** In order of time. */
    public List<MonthSamples> of(String permitNo, int year) {
        Map<List<Object>, List<MonitoringResult>> groups = new LinkedHashMap<>();
        results.standing(permitNo, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).forEach(each -> groups
            .computeIfAbsent(List.of(each.point(), each.pollutant(), YearMonth.from(each.sampledOn())), key -> new ArrayList<>()).add(each));
        return groups.values().stream().map(MonthlySamples::month).toList();
    }

    private static MonthSamples month(List<MonitoringResult> results) {
        MonitoringResult first = results.get(0);
        return new MonthSamples(first.point(), first.pollutant(), YearMonth.from(first.sampledOn()),
            results.stream().map(each -> each.belowDetection() ? each.amount().multiply(HALF) : each.amount()).toList(),
            results.stream().anyMatch(MonitoringResult::overLimit));
    }
}
