package org.onepermit.platform.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onepermit.platform.problem.ProblemException;

/**
 * The law of working days (K-01 to K-03): Monday to Friday that is no State Council holiday, and the weekend days made working days.
 * Years are data; a day of a year that was never loaded is refused, not guessed.
 */
public final class WorkingCalendar {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private WorkingCalendar() { }

    /** The tables that come with this release. */
    public static WorkingCalendar bundled() {
        InputStream table = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream("working-calendar.csv"));
        return read(new InputStreamReader(table, StandardCharsets.UTF_8));
    }

    /** The tables of this release and those of the reader; a year that both hold is taken from the reader alone. */
    public static WorkingCalendar bundledWith(Reader own) {
        WorkingCalendar calendar = read(own);
        WorkingCalendar bundled = bundled();
        Set<Integer> added = Set.copyOf(calendar.years);
        bundled.years.stream().filter(year -> !added.contains(year)).forEach(calendar.years::add);
        bundled.off.stream().filter(day -> !added.contains(day.getYear())).forEach(calendar.off::add);
        bundled.work.stream().filter(day -> !added.contains(day.getYear())).forEach(calendar.work::add);
        return calendar;
    }

    /** Reads tables of the form {@code year,OFF|WORK,first day,last day,name}; lines that start with # are remarks. */
    public static WorkingCalendar read(Reader table) {
        WorkingCalendar calendar = new WorkingCalendar();
        try (BufferedReader lines = new BufferedReader(table)) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(calendar::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return calendar;
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        years.add(Integer.valueOf(cells[0]));
        Set<LocalDate> days = switch (cells[1]) {
            case "OFF" -> off;
            case "WORK" -> work;
            default -> throw new IllegalArgumentException("calendar line is neither OFF nor WORK: " + line);
        };
        LocalDate.parse(cells[2]).datesUntil(LocalDate.parse(cells[3]).plusDays(1)).forEach(days::add);
    }

    /** Whether the day is a working day (K-01). */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new ProblemException(CalendarProblem.CALENDAR_YEAR_UNKNOWN, Map.of("year", day.getYear()));
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || !weekend && !off.contains(day);
    }

    /** Last day of a period of n working days: the day of the event is excluded, the first working day after it is day 1 (K-02). */
    public LocalDate plusWorkingDays(LocalDate event, int n) {
        return plusWorkingDays(event, n, List.of());
    }

    /** As {@link #plusWorkingDays(LocalDate, int)}, days in pauses not counted. An open pause has no end, so neither has the period. */
    public LocalDate plusWorkingDays(LocalDate event, int n, List<Pause> pauses) {
        LocalDate day = event;
        for (int counted = 0; counted < n;) {
            day = day.plusDays(1);
            if (counts(day, pauses)) {
                counted++;
            }
        }
        return day;
    }

    /** Working days after {@code event} up to and including {@code day}; 0 if the day is not after the event. */
    public int workingDaysBetween(LocalDate event, LocalDate day) {
        return workingDaysBetween(event, day, List.of());
    }

    /** As {@link #workingDaysBetween(LocalDate, LocalDate)}, days in pauses not counted. */
    public int workingDaysBetween(LocalDate event, LocalDate day, List<Pause> pauses) {
        if (!day.isAfter(event)) {
            return 0;
        }
        return (int) event.plusDays(1).datesUntil(day.plusDays(1)).filter(each -> counts(each, pauses)).count();
    }

    /** Working days of a month. */
    public int workingDaysIn(YearMonth month) {
        return workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    /** Last day of a period of n calendar days for an authority: never moved in its favour (K-02). */
    public LocalDate plusCalendarDays(LocalDate event, int n) {
        return event.plusDays(n);
    }

    /** Last day of a period of n calendar days for a party's act: a last day off moves to the next working day (K-02). */
    public LocalDate partyDeadline(LocalDate event, int n) {
        LocalDate last = event.plusDays(n);
        return isWorkingDay(last) ? last : plusWorkingDays(last, 1);
    }

    /** Latest day that is at least n days before an expiry (K-03); never moved, since moving would shorten the authority's time. */
    public LocalDate latestFilingDate(LocalDate expiry, int n) {
        return expiry.minusDays(n);
    }

    /** The end of a legal day: 24:00 in China. */
    public OffsetDateTime endOfDay(LocalDate day) {
        return OffsetDateTime.of(day.plusDays(1), LocalTime.MIDNIGHT, CHINA);
    }

    /** Years whose days can be counted. */
    public Set<Integer> knownYears() {
        return Set.copyOf(years);
    }

    private boolean counts(LocalDate day, List<Pause> pauses) {
        return isWorkingDay(day) && pauses.stream().noneMatch(pause -> pause.covers(day));
    }
}
