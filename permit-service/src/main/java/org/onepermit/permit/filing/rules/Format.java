package org.onepermit.permit.filing.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.codes.FacilityCode;
import org.onepermit.platform.codes.OutletCode;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.codes.Uscc;

/** Form that a stated value must have (DOMAIN B), with the code of the finding if it has not. */
enum Format {
    USCC("B-01-USCC", "GB 32100, B-01", (value, argument) -> Uscc.isValid(text(value))),
    DISTRICT("B4-DIVISION", "GB/T 2260, B.4", (value, argument) -> Division.of(text(value)).filter(Division::isDistrict).isPresent()),
    INDUSTRY("A-02-INDUSTRY", "GB/T 4754, A-02", (value, argument) -> Patterns.INDUSTRY.matcher(text(value)).matches()),
    OUTLET("B3-OUTLET-CODE", "HJ 608, B.3", (value, argument) -> isPrinted(OutletCode.parse(text(value)), value)),
    PRODUCTION_FACILITY("B3-FACILITY-CODE", "HJ 608, B.3",
        (value, argument) -> isPrinted(FacilityCode.parse(text(value)).filter(FacilityCode::isProduction), value)),
    TREATMENT_FACILITY("B3-TREATMENT-CODE", "HJ 608, B.3",
        (value, argument) -> isPrinted(FacilityCode.parse(text(value)).filter(FacilityCode::isTreatment), value)),
    POINT("B3-POINT", "B.3",
        (value, argument) -> OutletCode.isBoundary(text(value)) || isPrinted(OutletCode.parse(text(value)), value)),
    POLLUTANT("B5-POLLUTANT", "HJ 212, B.5", (value, argument) -> Pollutant.of(text(value)).filter(Pollutant::isLimited).isPresent()),
    POLLUTANT_OR_NOISE("B5-POLLUTANT", "HJ 212, B.5", (value, argument) -> isNoise(value) || POLLUTANT.accepts(value, argument)),
    MEASURED("B5-POLLUTANT", "HJ 212, B.5", (value, argument) -> Pollutant.of(text(value)).isPresent()),
    PHONE("FORMAT-PHONE", "R §7(1)", (value, argument) -> Patterns.PHONE.matcher(text(value)).matches()),
    ONE_OF("FORMAT-ONE-OF", "A-12", (value, argument) -> List.of(argument.split(",")).contains(text(value))),
    NOT_NEGATIVE("FORMAT-NEGATIVE", "A-12", (value, argument) -> number(value).signum() >= 0),
    POSITIVE("FORMAT-POSITIVE", "A-12", (value, argument) -> number(value).signum() > 0),
    RANGE("FORMAT-RANGE", "A-12", (value, argument) -> Patterns.inRange(number(value), argument));

    private final String code;
    private final String basis;
    private final BiPredicate<Object, String> form;

    Format(String code, String basis, BiPredicate<Object, String> form) {
        this.code = code;
        this.basis = basis;
        this.form = form;
    }

    boolean accepts(Object value, String argument) {
        return form.test(value, argument);
    }

    Finding refusal(Place place, String argument) {
        Finding finding = Finding.block(code, place.path(), basis).with("value", place.value());
        return argument.isEmpty() ? finding : finding.with("allowed", argument);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(text(value));
    }

    private static boolean isNoise(Object value) {
        return BoundaryPoint.NOISE.equals(value);
    }

    /** Codes are stored as they are printed, so a lower-case one is refused rather than kept beside its twin. */
    private static boolean isPrinted(Optional<? extends Record> code, Object value) {
        return code.map(Object::toString).filter(text(value)::equals).isPresent();
    }

    private static final class Patterns {
        static final Pattern INDUSTRY = Pattern.compile("[0-9]{4}");
        static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 \\-]{5,18}[0-9]");

        static boolean inRange(BigDecimal number, String range) {
            String[] bounds = range.split("\\.\\.");
            return number.compareTo(new BigDecimal(bounds[0])) >= 0 && number.compareTo(new BigDecimal(bounds[1])) <= 0;
        }
    }
}
