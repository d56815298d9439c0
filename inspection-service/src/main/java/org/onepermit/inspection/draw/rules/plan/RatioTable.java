package org.onepermit.inspection.draw.rules.plan;

import static org.onepermit.inspection.draw.rules.DrawProblem.DUPLICATE_ENTRY;
import static org.onepermit.inspection.draw.rules.DrawProblem.UNKNOWN_REFERENCE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Counted;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Level;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Period;

/** The ratios of a region and a year (F.3, F-04); data, so that another province or year is another table. */
public record RatioTable(List<RatioRule> rules) {

    private static final String GUANGDONG = "Guangdong implementing plan 2016, after 环办〔2015〕88号";
    private static final String CHIZHOU = "Chizhou practice 2019";

    public RatioTable {
        rules = List.copyOf(rules);
        Set<List<Object>> places = new HashSet<>();
        for (RatioRule rule : rules) {
            DUPLICATE_ENTRY.unless(places.add(List.of(rule.objectClass(), rule.level())), rule.objectClass() + " stands twice");
        }
    }

    /** F.3 with general units by inspectors, 1:5 and 1:10 a year. The ratio of special units is one city's; the nation says "raise it". */
    public static RatioTable usual() {
        return new RatioTable(List.of(
            new RatioRule(ObjectClass.KEY_UNIT, Level.MUNICIPAL, Counted.OBJECTS, percent("5"), Period.QUARTER, GUANGDONG),
            new RatioRule(ObjectClass.KEY_UNIT, Level.COUNTY, Counted.OBJECTS, percent("25"), Period.QUARTER, GUANGDONG),
            new RatioRule(ObjectClass.GENERAL, Level.MUNICIPAL, Counted.INSPECTORS, Ratio.times(5), Period.YEAR, GUANGDONG),
            new RatioRule(ObjectClass.GENERAL, Level.COUNTY, Counted.INSPECTORS, Ratio.times(10), Period.YEAR, GUANGDONG),
            new RatioRule(ObjectClass.SPECIAL, Level.MUNICIPAL, Counted.OBJECTS, percent("15"), Period.QUARTER, CHIZHOU)));
    }

    /** The other form that F.3 knows for general units: a share of the objects. */
    public static RatioTable generalByObjects() {
        return usual().with(
            new RatioRule(ObjectClass.GENERAL, Level.MUNICIPAL, Counted.OBJECTS, percent("5"), Period.QUARTER, CHIZHOU));
    }

    private static Ratio percent(String percent) {
        return Ratio.percent(new BigDecimal(percent));
    }

    /** The table with one row in the place of the one it had for that class and level, or added. */
    public RatioTable with(RatioRule changed) {
        List<RatioRule> kept = new ArrayList<>(rules);
        kept.removeIf(rule -> rule.objectClass() == changed.objectClass() && rule.level() == changed.level());
        kept.add(changed);
        return new RatioTable(kept);
    }

    public RatioRule of(ObjectClass objectClass, Level level) {
        return rules.stream().filter(rule -> rule.objectClass() == objectClass && rule.level() == level).findAny()
            .orElseThrow(() -> UNKNOWN_REFERENCE.with("no ratio for " + objectClass + " at level " + level));
    }
}
