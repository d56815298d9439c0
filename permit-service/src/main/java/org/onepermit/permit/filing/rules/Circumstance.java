package org.onepermit.permit.filing.rules;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.MonitoringItem;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/** When a field has to be stated. */
enum Circumstance {
    ALWAYS((place, dossier) -> true),
    /** The outlet lets out waste gas. */
    AIR(in(Outlet.class, outlet -> "AIR".equals(outlet.medium()))),
    /** The outlet discharges straight into a water body. */
    DIRECT(in(Outlet.class, outlet -> "DIRECT".equals(outlet.mode()))),
    /** The outlet is none for rain, which carries no limits. */
    NOT_RAIN(in(Outlet.class, outlet -> !"RAIN".equals(outlet.medium()))),
    /** The limit is one of concentration: not of a rate, as odours have at stacks, nor pH, whose range its standard names. */
    CONCENTRATION(in(Limit.class, limit -> !"w01001".equals(limit.pollutant()) && limit.rateKgPerHour() == null)),
    /** The limit comes from an EIA approval, whose date decides whether it counts (C-02). */
    EIA_STANDARD(in(Standard.class, standard -> "EIA".equals(standard.kind()))),
    MANUAL_MONITORING(in(MonitoringItem.class, item -> "MANUAL".equals(item.mode()))),
    /** The site has a main outlet, so amounts are permitted (C-01). */
    MAIN_OUTLET((place, dossier) -> dossier.outlets().stream().anyMatch(outlet -> "MAIN".equals(outlet.grade()))),
    /** A central plant for urban or industrial wastewater (R §8(2)). */
    CENTRAL_PLANT((place, dossier) -> dossier.facts().industryCodes().stream().anyMatch(code -> code.startsWith("462"))),
    /** A new, modified or extended project (R §8(3)). */
    NEW_PROJECT((place, dossier) -> Boolean.TRUE.equals(dossier.quota().newOrModifiedProject()));

    private final BiPredicate<Place, Dossier> test;

    Circumstance(BiPredicate<Place, Dossier> test) {
        this.test = test;
    }

    boolean holds(Place place, Dossier dossier) {
        return test.test(place, dossier);
    }

    private static <R> BiPredicate<Place, Dossier> in(Class<R> type, Predicate<R> test) {
        return (place, dossier) -> place.inside(type).filter(test).isPresent();
    }
}
