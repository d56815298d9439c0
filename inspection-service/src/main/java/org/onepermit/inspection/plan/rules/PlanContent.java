package org.onepermit.inspection.plan.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.frozen.CrossArea;
import org.onepermit.inspection.draw.rules.frozen.Ratio;
import org.onepermit.inspection.draw.rules.plan.RatioRule;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Counted;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Level;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/**
 * What an annual plan says (F-24).
 *
 * @param departments    that visit together, the lead first; one for a plan of one department (F-22)
 * @param shares         department by key of the check item; what is not named is the lead's (F-22)
 * @param cap            most routine checks of an enterprise in a year, set by the province; overrides the ratios (F-04)
 * @param seats          inspectors on a visit, two at least (F-08)
 * @param pairs          how often two inspectors may be drawn together in the year, as far as it can be avoided
 * @param daysPerVisit   days that a visit takes each inspector, way and record included
 * @param availableDays  days of inspectors that there are in the year
 * @param sameItemMonths an object checked so few months ago is left out (F-06); 0 for none
 * @param grades         weight units by credit grade, {@code -} for none (F-05)
 * @param items          numbers of the items to be checked
 * @param months         how a quarter is spread over its three months, as shares such as 1, 1, 1
 */
public record PlanContent(
    String title, PlanType type, List<String> departments, Map<String, String> shares, int cap, int seats, int pairs, BigDecimal daysPerVisit,
    BigDecimal availableDays, int sameItemMonths, Map<String, Integer> grades, List<StratumRow> strata, List<String> items, List<CrossArea> crossAreas,
    List<Integer> months) {

    /**
     * Objects that are drawn from together (F.3). An object belongs to the first stratum of its class whose division holds its own.
     *
     * @param division    area, such as 210200
     * @param numerator   of the ratio for one {@code period}, and
     * @param denominator its denominator: 5 and 100 for 5 %, 5 and 1 for five visits an inspector
     * @param source      where the ratio comes from
     */
    public record StratumRow(
        String id, String division, ObjectClass objectClass, Level level, Counted counted, int numerator, int denominator,
        RatioRule.Period period, String source) {

        /** Leading digits of the area. */
        public String area() {
            return division.replaceFirst("(00)+$", "");
        }

        public RatioRule ratioRule() {
            return new RatioRule(objectClass, level, counted, new Ratio(numerator, denominator), period, source);
        }

        boolean holds(ObjectClass wanted, String place) {
            return objectClass == wanted && place.startsWith(area());
        }
    }

    public PlanContent {
        departments = departments == null ? List.of() : List.copyOf(departments);
        shares = shares == null ? Map.of() : Map.copyOf(shares);
        grades = grades == null ? Map.of() : Map.copyOf(grades);
        strata = strata == null ? List.of() : List.copyOf(strata);
        items = items == null ? List.of() : List.copyOf(items);
        crossAreas = crossAreas == null ? List.of() : List.copyOf(crossAreas);
        months = months == null || months.isEmpty() ? List.of(1, 1, 1) : List.copyOf(months);
    }

    public Optional<StratumRow> stratumOf(ObjectClass objectClass, String division) {
        return strata.stream().filter(row -> row.holds(objectClass, division)).findFirst();
    }
}
