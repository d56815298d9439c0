package org.onepermit.inspection.draw.rules.plan;

import static org.onepermit.inspection.draw.rules.DrawProblem.INVALID_VALUE;

import org.onepermit.inspection.draw.rules.frozen.Stratum;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Counted;
import org.onepermit.inspection.draw.rules.plan.RatioRule.Level;
import org.onepermit.inspection.draw.rules.plan.RatioRule.ObjectClass;

/**
 * A stratum as a plan counts it when a quarter begins (F-04).
 *
 * @param objects      all objects of the class in the area: the denominator
 * @param excluded     of them, how many are not drawn from: closed, at their cap, in an open case (F-06)
 * @param positiveList of the rest, how many are on the positive list and looked at from the desk (F-05)
 * @param enterprises  holders of the objects that are drawn from
 * @param inspectors   inspectors on post
 */
public record PlannedStratum(
    String id, ObjectClass objectClass, Level level, int objects, int excluded, int positiveList, int enterprises, int inspectors) {

    public PlannedStratum {
        INVALID_VALUE.unless(objects >= 0 && excluded >= 0 && positiveList >= 0 && enterprises >= 0 && inspectors >= 0,
            id + ": a count is not negative");
        INVALID_VALUE.unless(excluded + positiveList <= objects, id + ": more left out than there are");
    }

    /** Objects that can be drawn. */
    public int pool() {
        return objects - excluded - positiveList;
    }

    /** The stratum of a quarter's draw, its denominator frozen. */
    public Stratum quarter(RatioTable ratios) {
        RatioRule rule = ratios.of(objectClass, level);
        return new Stratum(id, rule.quarterly(), rule.counted() == Counted.OBJECTS ? objects : inspectors);
    }
}
