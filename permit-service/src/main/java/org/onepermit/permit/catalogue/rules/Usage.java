package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.util.List;

/** Which figures stand for a unit's yearly use of solvents, paints, inks and adhesives (note 2 of the catalogue, A-08). */
final class Usage {

    /** Key of the years that the unit has been in operation. */
    static final String YEARS = "yearsInOperation";

    private Usage() { }

    /** Keys of the figures that count, of which the greatest is taken. */
    static List<String> keys(String name, BigDecimal years) {
        if (years.compareTo(BigDecimal.ONE) < 0) {
            return List.of(name + ".eia");
        }
        if (years.compareTo(BigDecimal.valueOf(2)) < 0) {
            return List.of(name + ".y1");
        }
        return years.compareTo(BigDecimal.valueOf(3)) < 0
            ? List.of(name + ".y1", name + ".y2") : List.of(name + ".y1", name + ".y2", name + ".y3");
    }
}
