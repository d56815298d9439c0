package org.onepermit.report.emission.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.onepermit.platform.codes.Pollutant.Medium;

/**
 * What left an outlet in a month, by the best evidence there is (C.2): monitoring before coefficients. Abnormal conditions are in it (C-09).
 *
 * @param mean    mean concentration of the samples counted with, in the canonical unit; null without samples
 * @param sampled whether a sample was taken in the month itself
 * @param formula the working with its values
 */
public record MonthAmount(
    String outlet, String pollutant, YearMonth month, BigDecimal kilograms, Method method, BigDecimal mean, boolean sampled, boolean overLimit,
    String formula) {

    private static final int MEAN_DECIMALS = 6;
    private static final int KILOGRAM_DECIMALS = 6;
    /** mg/L × m³ is g; mg/m³ × m³ is mg. */
    private static final int WATER_EXPONENT = 3;
    private static final int AIR_EXPONENT = 6;

    /** How it was found, in the order in which evidence counts. */
    public enum Method { AUTOMATIC, MANUAL, COEFFICIENT }

    /**
     * What is known of a month.
     *
     * @param samples concentrations of the month, half the limit of detection where nothing was detected
     * @param earlier concentrations of the latest month before it that has any; they serve a month without samples [design]
     * @param from    that month; null without
     * @param volume  m³ that left the outlet in the month; null if the ledger does not say
     * @param stated  kilograms by coefficient or mass balance; null without
     */
    public record Known(
        String outlet, String pollutant, Medium medium, YearMonth month, List<BigDecimal> samples, List<BigDecimal> earlier, YearMonth from,
        BigDecimal volume, BigDecimal stated, boolean overLimit) { }

    /** The amount, if there is anything to count it from. */
    public static Optional<MonthAmount> of(Known known) {
        List<BigDecimal> counted = known.samples().isEmpty() ? known.earlier() : known.samples();
        if (known.volume() != null && !counted.isEmpty()) {
            return Optional.of(measured(known, counted));
        }
        return Optional.ofNullable(known.stated()).map(kilograms -> new MonthAmount(known.outlet(), known.pollutant(), known.month(), kilograms,
            Method.COEFFICIENT, mean(counted), !known.samples().isEmpty(), known.overLimit(), plain(kilograms) + " kg"));
    }

    /** As of which day the month's amount counts in a sum up to a day: its last, or that day while the month runs. */
    public LocalDate day(LocalDate asOf) {
        return month.equals(YearMonth.from(asOf)) ? asOf : month.atEndOfMonth();
    }

    private static MonthAmount measured(Known known, List<BigDecimal> counted) {
        BigDecimal mean = mean(counted);
        int exponent = known.medium() == Medium.AIR ? AIR_EXPONENT : WATER_EXPONENT;
        BigDecimal kilograms = mean.multiply(known.volume()).movePointLeft(exponent).setScale(KILOGRAM_DECIMALS, RoundingMode.HALF_UP);
        String formula = plain(mean) + (known.medium() == Medium.AIR ? " mg/m³" : " mg/L") + " (n=" + counted.size()
            + (known.samples().isEmpty() ? ", " + known.from() : "") + ") × " + plain(known.volume()) + " m³ × 10^-" + exponent + " = " + plain(kilograms) + " kg";
        return new MonthAmount(known.outlet(), known.pollutant(), known.month(), kilograms, Method.MANUAL, mean, !known.samples().isEmpty(),
            known.overLimit(), formula);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(values.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
