package org.onepermit.report.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.emission.rules.Quantity;
import org.onepermit.report.emission.rules.UnitTable;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitContent.Outlet;
import org.onepermit.report.permit.rules.PermitInForce;

/** Whether a result can be taken: a place of the permit, a known pollutant, a unit of its kind, a possible value, no later than now. */
public final class ResultChecks {

    private static final BigDecimal HIGHEST_PH = BigDecimal.valueOf(14);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);
    private static final String PH = "w01001";

    private final Set<String> places;
    private final LocalDateTime now;

    /** @param wordings of the permit: a place of any of them counts */
    public ResultChecks(List<PermitContent> wordings, LocalDateTime now) {
        this.places = wordings.stream().flatMap(ResultChecks::places).collect(Collectors.toCollection(HashSet::new));
        this.now = now;
    }

    private static Stream<String> places(PermitContent content) {
        return Stream.concat(content.outlets().stream().map(Outlet::code), content.fugitive().stream().map(PermitContent.BoundaryLimit::place));
    }

    /** Every field that is wrong, its path beginning with where the line stands. */
    public List<FieldError> of(ResultLine line, String at) {
        List<FieldError> errors = new ArrayList<>();
        required(errors, at, "point", line.point());
        required(errors, at, "pollutant", line.pollutant());
        required(errors, at, "sampledAt", line.sampledAt());
        required(errors, at, "value", line.value());
        if (line.point() != null && !places.contains(line.point())) {
            errors.add(new FieldError(at + "/point", "not-in-permit", Map.of("allowed", places.stream().sorted().collect(Collectors.joining("、")))));
        }
        if (line.sampledAt() != null && line.sampledAt().isAfter(now)) {
            errors.add(new FieldError(at + "/sampledAt", "in-future"));
        }
        pollutant(line).ifPresentOrElse(pollutant -> value(errors, at, line, pollutant), () -> {
            if (line.pollutant() != null) {
                errors.add(new FieldError(at + "/pollutant", "unknown-pollutant"));
            }
        });
        lengths(errors, at, line);
        return errors;
    }

    public static Optional<Pollutant> pollutant(ResultLine line) {
        return Crosswalk.code(line.pollutant()).flatMap(Pollutant::of);
    }

    /** Kind of unit in which a pollutant is measured. */
    static UnitTable.Kind kind(Pollutant pollutant) {
        return switch (pollutant.medium()) {
            case NOISE -> UnitTable.Kind.LEVEL;
            case AIR -> UnitTable.Kind.AIR_CONCENTRATION;
            case WATER -> pollutant.code().equals(PH) ? UnitTable.Kind.NUMBER : UnitTable.Kind.WATER_CONCENTRATION;
        };
    }

    /** The limit at the place by the permit in force, in the canonical unit; empty where none is set. */
    public static Optional<BigDecimal> limit(PermitInForce permit, String point, String pollutant) {
        return permit.content().outlet(point).flatMap(outlet -> outlet.limit(pollutant)).map(PermitContent.Limit::concentration)
            .or(() -> permit.content().fugitive().stream().filter(each -> each.place().equals(point) && each.pollutant().equals(pollutant))
                .map(PermitContent.BoundaryLimit::concentration).filter(Objects::nonNull).findFirst());
    }

    private void value(List<FieldError> errors, String at, ResultLine line, Pollutant pollutant) {
        UnitTable.Kind kind = kind(pollutant);
        Optional<BigDecimal> canonical = canonical(line.value(), line.unit(), kind);
        if (UnitTable.of(line.unit()).map(UnitTable.Unit::kind).filter(kind::equals).isEmpty()) {
            errors.add(new FieldError(at + "/unit", "unit-of-another-kind", Map.of("unit", kind.unit())));
        }
        canonical.filter(value -> value.signum() < 0 || value.compareTo(pollutant.code().equals(PH) ? HIGHEST_PH : MOST) > 0)
            .ifPresent(value -> errors.add(new FieldError(at + "/value", "impossible-value")));
        if (line.detectionLimit() != null && line.detectionLimit().signum() <= 0) {
            errors.add(new FieldError(at + "/detectionLimit", "positive"));
        }
    }

    /** The value in the canonical unit of its kind. */
    public static Optional<BigDecimal> canonical(BigDecimal value, String unit, UnitTable.Kind kind) {
        return Quantity.of(value, unit).of(kind);
    }

    /** The value in the canonical unit, for a line that was checked. */
    public static BigDecimal canonical(BigDecimal value, String unit, Pollutant pollutant) {
        return value == null ? null : canonical(value, unit, kind(pollutant)).orElseThrow();
    }

    /** Name of the canonical unit. */
    public static String unit(Pollutant pollutant) {
        return kind(pollutant).unit();
    }

    private static void lengths(List<FieldError> errors, String at, ResultLine line) {
        longest(errors, at, "method", line.method(), 100);
        longest(errors, at, "laboratory", line.laboratory(), 200);
        longest(errors, at, "reportNo", line.reportNo(), 60);
        longest(errors, at, "unit", line.unit(), 16);
    }

    private static void longest(List<FieldError> errors, String at, String field, String text, int most) {
        if (text != null && text.length() > most) {
            errors.add(new FieldError(at + "/" + field, "size", Map.of("min", 0, "max", most)));
        }
    }

    private static void required(List<FieldError> errors, String at, String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            errors.add(new FieldError(at + "/" + field, "not-blank"));
        }
    }
}
