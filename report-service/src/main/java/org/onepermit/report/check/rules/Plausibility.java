package org.onepermit.report.check.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.report.check.rules.Figures.Amount;
import org.onepermit.report.check.rules.Figures.Measured;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Measurement;
import org.onepermit.report.filing.rules.ExecutionReport.OutletAmount;
import org.onepermit.report.filing.rules.ExecutionReport.TreatmentRun;

/** Values that cannot be, whatever the plant does. */
final class Plausibility {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final String PH = "w01001";
    private static final List<String> LINE = List.of("min", "mean", "max", "oxygenPercent", "detectionLimit", "samples", "exceedances");
    private static final List<String> AMOUNT = List.of("amount");
    /** Components of a record that are numbers or may hold some. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).filter(each -> each.getType() != String.class && each.getType() != LocalDate.class).toList();
        }
    };

    private Plausibility() { }

    /** ER-22: negative values, pH, oxygen or removal outside what exists, units that fit no pollutant, minima over maxima, too many hours. */
    static void impossible(Examination exam, Ruling ruling) {
        negative(exam.report(), new ArrayList<>(), ruling);
        exam.figures().measurements().forEach(line -> measurement(line, ruling));
        exam.figures().outlets().forEach(amount -> unit(amount, ruling));
        exam.figures().totals().forEach(amount -> unit(amount, ruling));
        removal(exam.report().treatment(), ruling);
        hours(exam, ruling);
    }

    /** Every number of the report, wherever it stands; {@code path} is the way to it. */
    private static void negative(Object value, List<Object> path, Ruling ruling) {
        if (value instanceof BigDecimal number) {
            negative(number, number.signum(), path, ruling);
        } else if (value instanceof Integer whole) {
            negative(BigDecimal.valueOf(whole), Integer.signum(whole), path, ruling);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                below(list.get(i), i, path, ruling);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> below(each, key, path, ruling));
        } else if (value instanceof Measurement line) {
            // The two kinds of line that a report has by the hundred are read without looking up their components.
            each(path, ruling, LINE, line.min(), line.mean(), line.max(), line.oxygenPercent(), line.detectionLimit(), whole(line.samples()), whole(line.exceedances()));
        } else if (value instanceof OutletAmount line) {
            each(path, ruling, AMOUNT, line.amount());
            below(line.quarters(), "quarters", path, ruling);
        } else if (value instanceof Record record) {
            for (RecordComponent component : COMPONENTS.get(record.getClass())) {
                below(component(record, component), component.getName(), path, ruling);
            }
        }
    }

    private static void each(List<Object> path, Ruling ruling, List<String> names, BigDecimal... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                below(values[i], names.get(i), path, ruling);
            }
        }
    }

    private static BigDecimal whole(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static void below(Object value, Object step, List<Object> path, Ruling ruling) {
        path.add(step);
        negative(value, path, ruling);
        path.remove(path.size() - 1);
    }

    private static void negative(BigDecimal number, int sign, List<Object> path, Ruling ruling) {
        if (ruling.when(sign < 0)) {
            String field = path.stream().map(String::valueOf).collect(Collectors.joining("/"));
            ruling.find("ER-22-NEGATIVE", Finding.at(field).numbers(number, 0).shown(Figures.plain(number) + " < 0"));
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a report's records are public", impossible);
        }
    }

    private static void measurement(Measured line, Ruling ruling) {
        Measurement values = line.line();
        if (PH.equals(line.code())) {
            within(line.field() + "/min", values.min(), ruling.threshold("ER-22-PH", "from"), ruling.threshold("ER-22-PH", "to"), "ER-22-PH", ruling);
            within(line.field() + "/max", values.max(), ruling.threshold("ER-22-PH", "from"), ruling.threshold("ER-22-PH", "to"), "ER-22-PH", ruling);
        }
        if (values.oxygenPercent() != null) {
            within(line.field() + "/oxygenPercent", values.oxygenPercent(), ruling.threshold("ER-22-OXYGEN", "from"),
                ruling.threshold("ER-22-OXYGEN", "to"), "ER-22-OXYGEN", ruling);
        }
        order(line, "mean", values.min(), values.mean(), ruling);
        order(line, "max", values.mean() == null ? values.min() : values.mean(), values.max(), ruling);
        BigDecimal any = values.max() == null ? values.mean() : values.max();
        if (any != null && line.code() != null && ruling.when(line.canonical(any).isEmpty())) {
            ruling.find("ER-22-UNIT", Finding.at(line.field() + "/unit").pollutant(line.code()).numbers(values.unit(), "").shown(values.unit() + " ?"));
        }
    }

    private static void within(String field, BigDecimal value, BigDecimal from, BigDecimal to, String code, Ruling ruling) {
        if (value != null && ruling.when(value.compareTo(from) < 0 || value.compareTo(to) > 0)) {
            ruling.find(code, Finding.at(field).numbers(value, Figures.plain(from) + "…" + Figures.plain(to))
                .shown(Figures.plain(value) + " ∉ [" + Figures.plain(from) + ", " + Figures.plain(to) + "]"));
        }
    }

    private static void order(Measured line, String statistic, BigDecimal less, BigDecimal more, Ruling ruling) {
        if (less != null && more != null && ruling.when(less.compareTo(more) > 0)) {
            ruling.find("ER-22-ORDER", Finding.at(line.field() + "/" + statistic).numbers(more, less).shown(Figures.plain(less) + " > " + Figures.plain(more)));
        }
    }

    private static void unit(Amount amount, Ruling ruling) {
        if (amount.quantity().raw() != null && ruling.when(amount.tonnes().isEmpty())) {
            ruling.find("ER-22-UNIT", Finding.at(amount.field("unit")).pollutant(String.valueOf(amount.named()))
                .numbers(amount.quantity().rawUnit(), "t").shown(amount.quantity().rawUnit() + " ?"));
        }
    }

    private static void removal(List<TreatmentRun> runs, Ruling ruling) {
        for (int i = 0; i < runs.size(); i++) {
            String field = "treatment/" + i + "/removalPercent/";
            runs.get(i).removalPercent().forEach((pollutant, percent) -> within(field + pollutant, percent,
                ruling.threshold("ER-22-REMOVAL", "from"), ruling.threshold("ER-22-REMOVAL", "to"), "ER-22-REMOVAL", ruling));
        }
    }

    private static void hours(Examination exam, Ruling ruling) {
        if (!exam.hasPeriod()) {
            ruling.gap(Gap.PERIOD_MALFORMED);
            return;
        }
        BigDecimal most = BigDecimal.valueOf(exam.period().days()).multiply(HOURS_A_DAY);
        Optional.ofNullable(exam.report().basics()).map(ExecutionReport.Basics::productionHours)
            .ifPresent(hours -> hours("basics/productionHours", hours, most, ruling));
        for (int i = 0; i < exam.report().treatment().size(); i++) {
            BigDecimal hours = exam.report().treatment().get(i).hours();
            if (hours != null) {
                hours("treatment/" + i + "/hours", hours, most, ruling);
            }
        }
    }

    private static void hours(String field, BigDecimal hours, BigDecimal most, Ruling ruling) {
        if (ruling.when(hours.compareTo(most) > 0)) {
            ruling.find("ER-22-HOURS", Finding.at(field).numbers(hours, most, "h").shown(Figures.plain(hours) + " > " + Figures.plain(most) + " h"));
        }
    }
}
