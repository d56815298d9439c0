package org.onepermit.platform.codes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A pollutant or measured quantity by its HJ 212 code (B.5), with its names elsewhere (B-10).
 *
 * @param concentrationUnit unit in which automatic monitoring reports it by default, not the unit of permits (B-09)
 * @param massUnit          unit of mass in automatic monitoring, empty if it has none
 * @param permitName        its name on a permit
 * @param taxItems          its names as items of the environment tax
 * @param equivalentKg      kilograms of one pollution equivalent (H-03), or null
 * @param toxic             whether catalogue article 7(6) counts it
 */
public record Pollutant(
    String code, String zh, String en, String concentrationUnit, String massUnit, Medium medium, String permitName,
    List<String> taxItems, BigDecimal equivalentKg, boolean toxic) {

    /** What carries it. */
    public enum Medium { AIR, WATER, NOISE }

    private static final List<Pollutant> ALL = Table.rows(Pollutant.class, "pollutants.csv").stream().map(Pollutant::read).toList();
    private static final Map<String, Pollutant> BY_CODE = ALL.stream().collect(Collectors.toUnmodifiableMap(Pollutant::code, p -> p));

    public static List<Pollutant> all() {
        return ALL;
    }

    public static Optional<Pollutant> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Whether permits limit it: a substance or pH, not a flow or a state of the gas. */
    public boolean isLimited() {
        return medium != Medium.NOISE && (!massUnit.isEmpty() && !massUnit.equals("m³") || code.equals("w01001"));
    }

    /** Unit in which permits state its concentration (B-09). */
    public String permitUnit() {
        return switch (medium) {
            case AIR -> "mg/m³";
            case WATER -> code.equals("w01001") ? "" : "mg/L";
            case NOISE -> concentrationUnit;
        };
    }

    private static Pollutant read(String[] cells) {
        List<String> taxItems = cells[7].isEmpty() ? List.of() : List.of(cells[7].split("\\|"));
        BigDecimal equivalent = cells[8].isEmpty() ? null : new BigDecimal(cells[8]);
        return new Pollutant(cells[0], cells[1], cells[2], cells[3], cells[4], Medium.valueOf(cells[5]), cells[6], taxItems, equivalent,
            cells[9].equals("yes"));
    }
}
