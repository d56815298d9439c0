package org.onepermit.report.ledger.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the ledger of a period comes to, in the shapes that the checks of reports ask for.
 *
 * @param books     days or facility-days on which an entry should be, and is
 * @param sums      output, reagents (t), water (m³) and power (kWh)
 * @param treatment hours in which production ran and a facility did not, and how many of them an abnormal condition explains
 * @param idle      days without production, in runs
 */
public record LedgerSummary(List<BookCount> books, List<Sum> sums, List<Treatment> treatment, List<Idle> idle) {

    /** Entries that a book should have and has. */
    public record BookCount(Book book, int expected, int entered) { }

    /** A sum; {@code name} where the kind has several. */
    public record Sum(EntryKind kind, String name, BigDecimal amount) { }

    /** Hours without treatment at a facility. */
    public record Treatment(String facility, BigDecimal untreatedHours, BigDecimal explainedHours) { }

    /** Days without production, both ends included. */
    public record Idle(LocalDate from, LocalDate to) { }

    /** The entries of one kind, place and day in sum. */
    public record DayHours(EntryKind kind, String place, LocalDate day, BigDecimal hours) { }

    /**
     * @param days       every day of the period on which the permit was held
     * @param facilities treatment facilities of the permit
     * @param hours      production, treatment and abnormal hours by day
     * @param producing  days with any entry of the production book
     * @param treating   facility-days with any entry of the treatment book at a facility
     */
    public static LedgerSummary of(
        List<LocalDate> days, List<String> facilities, List<DayHours> hours, Set<LocalDate> producing, int treating, List<Sum> sums) {
        Map<LocalDate, BigDecimal> production = new TreeMap<>();
        // Facilities run side by side: the day's hours are those of the longest.
        hours.stream().filter(each -> each.kind() == EntryKind.PRODUCTION_HOURS).forEach(each -> production.merge(each.day(), each.hours(), BigDecimal::max));
        Set<LocalDate> idle = production.entrySet().stream().filter(each -> each.getValue().signum() == 0).map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
        int running = (int) days.stream().filter(day -> !idle.contains(day)).count();
        List<BookCount> books = new ArrayList<>();
        books.add(new BookCount(Book.PRODUCTION, days.size(), (int) days.stream().filter(producing::contains).count()));
        if (!facilities.isEmpty()) {
            books.add(new BookCount(Book.TREATMENT, running * facilities.size(), Math.min(treating, running * facilities.size())));
        }
        return new LedgerSummary(List.copyOf(books), List.copyOf(sums), facilities.stream().map(each -> treatment(each, production, hours)).toList(),
            runs(idle));
    }

    private static Treatment treatment(String facility, Map<LocalDate, BigDecimal> production, List<DayHours> hours) {
        Map<LocalDate, BigDecimal> treated = new HashMap<>();
        Map<LocalDate, BigDecimal> abnormal = new HashMap<>();
        hours.stream().filter(each -> facility.equals(each.place())).forEach(each -> {
            if (each.kind() == EntryKind.TREATMENT_HOURS) {
                treated.merge(each.day(), each.hours(), BigDecimal::add);
            } else if (each.kind() == EntryKind.ABNORMAL) {
                abnormal.merge(each.day(), each.hours(), BigDecimal::add);
            }
        });
        BigDecimal untreated = BigDecimal.ZERO;
        BigDecimal explained = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> day : production.entrySet()) {
            // A day without an entry of the facility is a gap of the ledger (ER-29), not known to be untreated.
            BigDecimal ran = treated.get(day.getKey());
            if (ran != null) {
                BigDecimal missing = day.getValue().subtract(ran).max(BigDecimal.ZERO);
                untreated = untreated.add(missing);
                explained = explained.add(missing.min(abnormal.getOrDefault(day.getKey(), BigDecimal.ZERO)));
            }
        }
        return new Treatment(facility, untreated, explained);
    }

    private static List<Idle> runs(Set<LocalDate> days) {
        List<Idle> runs = new ArrayList<>();
        for (LocalDate day : days) {
            Idle last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.to().plusDays(1).equals(day)) {
                runs.set(runs.size() - 1, new Idle(last.from(), day));
            } else {
                runs.add(new Idle(day, day));
            }
        }
        return List.copyOf(runs);
    }
}
