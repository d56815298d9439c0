package org.onepermit.platform.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Administrative division of Liaoning by its GB/T 2260 code (行政区划, B.4). */
public record Division(String code, String name, String fullName) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}");
    private static final List<Division> ALL =
        Table.rows(Division.class, "divisions.csv").stream().map(cells -> new Division(cells[0], cells[1], cells[2])).toList();
    private static final Map<String, Division> BY_CODE = ALL.stream().collect(Collectors.toUnmodifiableMap(Division::code, d -> d));

    /** Every known division: province, cities, then districts and counties of each city. */
    public static List<Division> all() {
        return ALL;
    }

    public static Optional<Division> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Whether {@code division} lies in {@code area}: trailing pairs of zeros in the area are wildcards, so 210200 holds Dalian and its
     * districts (J-02). A malformed area holds nothing.
     */
    public static boolean contains(String area, String division) {
        return area != null && division != null && FORM.matcher(area).matches() && FORM.matcher(division).matches()
            && division.startsWith(prefix(area));
    }

    /** What the codes of all divisions in an area begin with: 210200 gives 2102, 210000 gives 21. */
    public static String prefix(String area) {
        String province = area.endsWith("0000") ? area.substring(0, 2) : area;
        return province.length() == 6 && province.endsWith("00") ? province.substring(0, 4) : province;
    }

    /** Code of the districted city whose bureau is competent for this division; empty for the province itself. */
    public Optional<String> city() {
        return code.endsWith("0000") ? Optional.empty() : Optional.of(code.substring(0, 4) + "00");
    }

    /** Whether this is a district or county: a site lies in one, never in a city or province as a whole. */
    public boolean isDistrict() {
        return !code.endsWith("00");
    }
}
