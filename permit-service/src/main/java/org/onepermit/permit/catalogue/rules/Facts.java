package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the catalogue's predicates read. Names and units of {@code amounts} and names of {@code traits} and {@code processes} are
 * the catalogue's own and come with its questions. Yearly use of solvents, paints, inks and adhesives is given by year as
 * {@code name.y1} (latest), {@code name.y2}, {@code name.y3} or {@code name.eia}, with {@code yearsInOperation}. Emissions are
 * {@code emission.<pollutant code>} in t/a. Any component may be null in a draft.
 */
public record Facts(
    List<String> industryCodes, Map<String, BigDecimal> amounts, Map<String, Boolean> traits, List<String> processes,
    List<GeneralProcess> generalProcesses) {

    /** A boiler, furnace, surface treatment or water treatment of rows 109 to 112. {@code capacity} in {@code capacityUnit}. */
    public record GeneralProcess(String kind, BigDecimal capacity, String capacityUnit, Map<String, Boolean> traits) { }
}
