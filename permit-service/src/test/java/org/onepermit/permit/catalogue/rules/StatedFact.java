package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.catalogue.rules.Facts.GeneralProcess;

/** Reads facts from the short form of the boundary table. */
final class StatedFact {

    private static final List<String> EMISSIONS =
        List.of("a21026", "a21002", "a34013", "w01018", "w21001", "w21011", "w21003", "w22001", "w23002");

    private List<String> industries = List.of();
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, Boolean> traits = new HashMap<>();
    private List<String> processes;
    private List<GeneralProcess> general;

    static Facts read(String line) {
        StatedFact stated = new StatedFact();
        for (String word : line.split(" ")) {
            stated.take(word);
        }
        return new Facts(stated.industries, stated.amounts, stated.traits, stated.processes, stated.general);
    }

    private void take(String word) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            boolean denied = word.startsWith("!");
            traits.put(denied ? word.substring(1) : word, !denied);
            return;
        }
        String name = word.substring(0, equals);
        String value = word.substring(equals + 1);
        switch (name) {
            case "industry" -> industries = List.of(value.split(","));
            case "process" -> processes = value.isEmpty() ? List.of() : List.of(value.split(","));
            case "emissions" -> EMISSIONS.forEach(code -> amounts.put("emission." + code, new BigDecimal(value)));
            case "general" -> general = new ArrayList<>();
            case "boiler" -> general("BOILER", value, "t/h", Map.of());
            case "boilerMW" -> general("BOILER", value, "MW", Map.of());
            case "electricBoiler" -> general("BOILER", value, "t/h", Map.of("electric", true));
            case "furnace" -> general("FURNACE", value, "台", Map.of("gasOrElectricHeated", false));
            case "gasFurnace" -> general("FURNACE", value, "台", Map.of("gasOrElectricHeated", true));
            case "surface" -> general("SURFACE_TREATMENT", value, "t/a", Map.of("listedTreatment", false));
            case "listedSurface" -> general("SURFACE_TREATMENT", value, "t/a", Map.of("listedTreatment", true));
            case "water" -> general("WATER_TREATMENT", value, "t/d", Map.of());
            default -> amounts.put(name, new BigDecimal(value));
        }
    }

    private void general(String kind, String capacity, String unit, Map<String, Boolean> answers) {
        general = general == null ? new ArrayList<>() : general;
        general.add(new GeneralProcess(kind, new BigDecimal(capacity), unit, answers));
    }
}
