package org.onepermit.inspection.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.plan.RatioRule;

/**
 * A quarter or a month of a plan's year: {@code Q4}, {@code M11}.
 *
 * @param month 1 to 12; 0 for the whole quarter
 */
public record DrawPeriod(int year, int quarter, int month) {

    private static final Pattern FORM = Pattern.compile("Q([1-4])|M(0[1-9]|1[0-2])");
    private static final int MONTHS = 3;

    public static Optional<DrawPeriod> parse(int year, String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int month = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        return Optional.of(new DrawPeriod(year, month == 0 ? Integer.parseInt(form.group(1)) : (month + 2) / MONTHS, month));
    }

    /** The day on which the denominators are taken (F-04). */
    public LocalDate quarterBegins() {
        return LocalDate.of(year, MONTHS * quarter - 2, 1);
    }

    /**
     * The stratum of a draw in this period: the quarter's ratio, in a month its share of it. Rounded up each time, so that a quarter gets
     * no fewer than its ratio asks for (F-04).
     *
     * @param base   objects or inspectors when the quarter began
     * @param shares of the quarter's three months
     */
    public Stratum stratum(String id, RatioRule rule, int base, List<Integer> shares) {
        Ratio quarterly = rule.quarterly();
        if (month == 0) {
            return new Stratum(id, quarterly, base);
        }
        int whole = shares.stream().mapToInt(share -> share).sum();
        return new Stratum(id, new Ratio(Math.multiplyExact(quarterly.numerator(), shares.get((month - 1) % MONTHS)),
            Math.multiplyExact(quarterly.denominator(), whole)), base);
    }

    /** As it stands in addresses and lists. */
    @Override
    public String toString() {
        return month == 0 ? "Q" + quarter : "M%02d".formatted(month);
    }
}
