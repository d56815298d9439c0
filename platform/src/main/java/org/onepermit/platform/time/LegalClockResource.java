package org.onepermit.platform.time;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.onepermit.platform.identity.Roles;

/** The legal clock over HTTP: anyone may read it, an operator may set it where it is movable. */
@Path("legal-clock")
public class LegalClockResource {

    private final LegalClock clock;
    private final MoveLegalClock move;

    LegalClockResource(LegalClock clock, MoveLegalClock move) {
        this.clock = clock;
        this.move = move;
    }

    /** What time it is for the law. */
    public record LegalClockView(Instant now, long offsetSeconds, boolean movable) {}

    /** What time it shall be. */
    public record MoveLegalClockRequest(@NotNull Instant now) {}

    @GET
    @PermitAll
    public LegalClockView get() {
        return new LegalClockView(clock.now(), clock.offset().toSeconds(), clock.isMovable());
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    public LegalClockView put(@Valid @NotNull MoveLegalClockRequest request) {
        move.to(request.now());
        return get();
    }
}
