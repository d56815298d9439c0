package org.onepermit.permit.filing.rules;

import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.MonitoringItem;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/** When a field has to be stated. */
enum Circumstance {
    ALWAYS {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return true;
        }
    },
    /** The outlet lets out waste gas. */
    AIR {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(Outlet.class).filter(outlet -> "AIR".equals(outlet.medium())).isPresent();
        }
    },
    /** The outlet discharges straight into a water body. */
    DIRECT {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(Outlet.class).filter(outlet -> "DIRECT".equals(outlet.mode())).isPresent();
        }
    },
    /** The outlet is none for rain, which carries no limits. */
    NOT_RAIN {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(Outlet.class).filter(outlet -> !"RAIN".equals(outlet.medium())).isPresent();
        }
    },
    /** The limit is one of concentration: not of a rate, as odours have at stacks, nor pH, whose range its standard names. */
    CONCENTRATION {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(Limit.class).filter(limit -> !PH.equals(limit.pollutant()) && limit.rateKgPerHour() == null).isPresent();
        }
    },
    /** The limit comes from an EIA approval, whose date decides whether it counts (C-02). */
    EIA_STANDARD {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(Standard.class).filter(standard -> "EIA".equals(standard.kind())).isPresent();
        }
    },
    MANUAL_MONITORING {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return place.inside(MonitoringItem.class).filter(item -> "MANUAL".equals(item.mode())).isPresent();
        }
    },
    /** The site has a main outlet, so amounts are permitted (C-01). */
    MAIN_OUTLET {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return dossier.outlets().stream().anyMatch(outlet -> "MAIN".equals(outlet.grade()));
        }
    },
    /** A central plant for urban or industrial wastewater (R §8(2)). */
    CENTRAL_PLANT {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return dossier.facts().industryCodes().stream().anyMatch(code -> code.startsWith("462"));
        }
    },
    /** A new, modified or extended project (R §8(3)). */
    NEW_PROJECT {
        @Override
        boolean holds(Place place, Dossier dossier) {
            return Boolean.TRUE.equals(dossier.quota().newOrModifiedProject());
        }
    };

    static final String PH = "w01001";

    abstract boolean holds(Place place, Dossier dossier);
}
