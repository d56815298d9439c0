package org.onepermit.permit.filing.rules;

import org.onepermit.permit.filing.rules.Dossier.BoundaryLimit;

/** What is special about the plant boundary: it is no outlet, and noise is limited there (B.3). */
final class BoundaryPoint {

    /** Stands for noise where pollutants are named. */
    static final String NOISE = "noise";

    private BoundaryPoint() { }

    static boolean limitsNoise(BoundaryLimit limit) {
        return NOISE.equals(limit.pollutant());
    }
}
