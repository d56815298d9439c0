package org.onepermit.report.check.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.check.EnterFact;
import org.onepermit.report.check.FactKind;
import org.onepermit.report.check.KnownFact;
import org.onepermit.report.check.KnownFactRepository;
import org.onepermit.report.check.KnownFactView;
import org.onepermit.report.permit.VisiblePermits;

/** What is known of a permit from systems that do not feed us yet: tax returns, automatic data, probes of pages. */
@Path("facts")
@Tag(name = "facts")
public class FactResource {

    private final EnterFact enter;
    private final KnownFactRepository facts;
    private final VisiblePermits permits;

    FactResource(EnterFact enter, KnownFactRepository facts, VisiblePermits permits) {
        this.enter = enter;
        this.facts = facts;
        this.permits = permits;
    }

    @GET
    @Path("{permitNo}")
    @RolesAllowed({Roles.REVIEWER, Roles.LEADER})
    public List<KnownFactView> of(@PathParam("permitNo") String permitNo) {
        return facts.of(permits.visible(permitNo).permitNo()).stream().map(KnownFact::view).toList();
    }

    @PUT
    @Path("{permitNo}/{kind}")
    @RolesAllowed({Roles.REVIEWER, Roles.SYS})
    public KnownFactView enter(
        @PathParam("permitNo") @Pattern(regexp = "[0-9A-Z]{1,30}") String permitNo, @PathParam("kind") FactKind kind,
        @QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to, @Valid @NotNull EnterFactRequest request) {
        return enter.enter(new KnownFact.Place(permitNo, kind, from, to), request.content(), request.source()).view();
    }

    /** The fact in the form of its kind, and where it comes from. */
    public record EnterFactRequest(@NotNull JsonNode content, @NotBlank @Size(max = 200) String source) { }
}
