package org.onepermit.inspection.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.draw.rules.frozen.Exclusion;
import org.onepermit.inspection.draw.rules.plan.PlannedStratum;
import org.onepermit.inspection.plan.rules.PlanContent.StratumRow;
import org.onepermit.inspection.roster.RegisteredInspector;
import org.onepermit.inspection.roster.RegisteredObject;

/**
 * The registers as a plan looks at them on a day.
 *
 * @param objects    of the plan's strata
 * @param inspectors on post in the plan's area
 * @param checked    checks this year that count toward the cap, drawn visits that are still to come included, by social credit code
 */
record Survey(List<Surveyed> objects, List<RegisteredInspector> inspectors, Map<String, Integer> checked) {

    /** An object, the stratum that it belongs to, and why it is not drawn from. */
    record Surveyed(RegisteredObject object, StratumRow stratum, Optional<Exclusion> exclusion) {

        boolean is(Exclusion.Reason reason) {
            return exclusion.isPresent() && exclusion.get().reason() == reason;
        }
    }

    int checkedOf(RegisteredObject object) {
        return checked.getOrDefault(object.content().uscc(), 0);
    }

    /** A stratum as the what-if counts it. Closed objects count nowhere. */
    PlannedStratum planned(StratumRow row) {
        List<Surveyed> open = objects.stream().filter(one -> one.stratum().id().equals(row.id()) && !one.is(Exclusion.Reason.CLOSED)).toList();
        int positive = (int) open.stream().filter(one -> one.is(Exclusion.Reason.POSITIVE_LIST)).count();
        int excluded = (int) open.stream().filter(one -> one.exclusion().isPresent()).count() - positive;
        Set<String> enterprises = new HashSet<>();
        open.stream().filter(one -> one.exclusion().isEmpty()).forEach(one -> enterprises.add(one.object().content().uscc()));
        return new PlannedStratum(row.id(), row.objectClass(), row.level(), open.size(), excluded, positive, enterprises.size(),
            inspectorsOf(row));
    }

    private int inspectorsOf(StratumRow row) {
        return (int) inspectors.stream().filter(inspector -> inspector.content().division().startsWith(row.area())).count();
    }
}
