package org.onepermit.testing.parcel;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

@Path("parcels")
public class ParcelResource {

    private final RegisterParcel registerParcel;
    private final ParcelRepository parcels;
    private final CurrentUser user;
    private final LegalClock clock;

    ParcelResource(RegisterParcel registerParcel, ParcelRepository parcels, CurrentUser user, LegalClock clock) {
        this.registerParcel = registerParcel;
        this.parcels = parcels;
        this.user = user;
        this.clock = clock;
    }

    enum Mode {
        AIR,
        SEA
    }

    record Line(@NotBlank String good, @Min(1) int count) {}

    record RegisterParcelRequest(@NotBlank @Size(max = 100) String name, List<@NotBlank String> tags, List<@Valid Line> lines, Mode mode,
                                 BigDecimal weight) {}

    @POST
    @RolesAllowed(Roles.CLERK)
    @Idempotent
    public Response register(@Valid @NotNull RegisterParcelRequest request) {
        List<String> tags = request.tags() == null ? List.of() : request.tags();
        Parcel parcel = registerParcel.register(request.name(), tags, request.weight());
        return Response.created(URI.create("parcels/" + parcel.id())).tag(Revision.tag(parcel.version()))
            .entity(ParcelView.of(parcel)).build();
    }

    @GET
    @PermitAll
    public PageOf<ParcelView> list(@BeanParam @Valid PageRequest page, @QueryParam("mode") Mode mode, @QueryParam("least") @Min(5) Integer least) {
        return PageOf.of(parcels.findAll().page(page.index(), page.size()).list(), parcels.count(), page).map(ParcelView::of);
    }

    @PUT
    @Path("{id}/sending")
    @RolesAllowed(Roles.CLERK)
    @Transactional
    public ParcelView send(@PathParam("id") String id, @HeaderParam("If-Match") Revision seen) {
        Parcel parcel = parcels.lock(id);
        Revision.require(seen, parcel.version());
        parcel.send(clock.now());
        return ParcelView.of(parcel);
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.CLERK, Roles.ENT_AGENT})
    public Map<String, Object> me() {
        return Map.of("subject", user.subject(), "name", user.name(), "roles", user.roles());
    }

    @GET
    @Path("mine")
    @RolesAllowed(Roles.ENT_AGENT)
    public Map<String, String> mine() {
        return Map.of("uscc", user.uscc());
    }

    @GET
    @Path("area")
    @RolesAllowed(Roles.CLERK)
    public Map<String, String> area() {
        return Map.of("prefix", user.divisionPrefix());
    }

    @GET
    @Path("broken")
    @PermitAll
    public Map<String, String> broken() {
        throw new ProblemException(ParcelProblem.BROKEN, "it rattles");
    }

    @GET
    @Path("failure")
    @PermitAll
    public Map<String, String> failure() {
        throw new IllegalStateException("secret text that nobody outside may see");
    }

    @GET
    @Path("instant")
    @PermitAll
    public Map<String, Instant> instant() {
        return Map.of("at", Instant.parse("2026-03-02T01:00:00Z"));
    }
}
