package org.onepermit.permit.filing;

import java.util.Optional;

/** How the statutory clock of an application stands. Owned here because the view shows it, answered by the room that runs the clocks. */
public interface CaseClock {

    /** Empty while no clock of the authority runs. */
    Optional<ClockView> of(Application application);
}
