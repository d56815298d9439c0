package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.catalogue.rules.Facts.GeneralProcess;

/**
 * What follows from the boilers, furnaces, surface and water treatments that a unit states (rows 109 to 112). "Single or combined at
 * least" is the combined capacity at least; "single and combined under" is the combined capacity under: no single one exceeds the sum.
 * A trait that was not stated is read as the stricter.
 */
final class GeneralProcesses {

    /** Every name that is derived here begins so. */
    static final String PREFIX = "general.";

    private static final BigDecimal MEGAWATT_PER_TONNE_HOUR = new BigDecimal("0.7");

    private GeneralProcesses() { }

    static void derive(List<GeneralProcess> processes, Map<String, BigDecimal> amounts, Map<String, Boolean> traits) {
        List<GeneralProcess> boilers = of("BOILER", processes).stream().filter(boiler -> !is(boiler, "electric", false)).toList();
        List<GeneralProcess> furnaces = of("FURNACE", processes);
        List<GeneralProcess> surfaces = of("SURFACE_TREATMENT", processes);
        List<GeneralProcess> waters = of("WATER_TREATMENT", processes);
        traits.put(PREFIX + "boiler", !boilers.isEmpty());
        traits.put(PREFIX + "furnace", !furnaces.isEmpty());
        traits.put(PREFIX + "surfaceTreatment", !surfaces.isEmpty());
        traits.put(PREFIX + "waterTreatment", !waters.isEmpty());
        traits.put(PREFIX + "furnaceOtherThanGasOrElectric", furnaces.stream().anyMatch(furnace -> !is(furnace, "gasOrElectricHeated", false)));
        traits.put(PREFIX + "listedSurfaceTreatment", surfaces.stream().anyMatch(surface -> is(surface, "listedTreatment", true)));
        total(boilers).ifPresent(sum -> amounts.put(PREFIX + "boilersTonnesPerHour", sum));
        total(surfaces).ifPresent(sum -> amounts.put(PREFIX + "solventTonnesPerYear", sum));
        total(waters).ifPresent(sum -> amounts.put(PREFIX + "waterTonnesPerDay", sum));
    }

    private static List<GeneralProcess> of(String kind, List<GeneralProcess> processes) {
        return processes.stream().filter(process -> kind.equals(process.kind())).toList();
    }

    private static boolean is(GeneralProcess process, String trait, boolean whenUnstated) {
        Boolean answer = process.traits() == null ? null : process.traits().get(trait);
        return answer == null ? whenUnstated : answer;
    }

    private static Optional<BigDecimal> total(List<GeneralProcess> processes) {
        if (processes.stream().anyMatch(process -> process.capacity() == null)) {
            return Optional.empty();
        }
        return Optional.of(processes.stream().map(GeneralProcesses::capacity).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Boilers may be stated in MW: 14 MW are 20 t/h. */
    private static BigDecimal capacity(GeneralProcess process) {
        return "MW".equalsIgnoreCase(process.capacityUnit())
            ? process.capacity().divide(MEGAWATT_PER_TONNE_HOUR, MathContext.DECIMAL64) : process.capacity();
    }
}
