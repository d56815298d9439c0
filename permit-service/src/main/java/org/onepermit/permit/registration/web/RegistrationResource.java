package org.onepermit.permit.registration.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.registration.ReadRegistration;
import org.onepermit.permit.registration.RegisterSite;
import org.onepermit.permit.registration.RegistrationQueries;
import org.onepermit.permit.registration.RegistrationSummary;
import org.onepermit.permit.registration.UpdateRegistration;
import org.onepermit.permit.registration.rules.RegistrationProblem;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;
import org.onepermit.platform.problem.ProblemException;

/**
 * Registrations (A.9). Filing needs no idempotency key: the same dossier for the same site is the same registration, however often and
 * after whatever crash it is sent.
 */
@Path("registrations")
@Tag(name = "registrations")
public class RegistrationResource {

    private final RegisterSite registerSite;
    private final UpdateRegistration updateRegistration;
    private final RegistrationQueries queries;
    private final ReadRegistration readRegistration;

    RegistrationResource(RegisterSite registerSite, UpdateRegistration updateRegistration, RegistrationQueries queries,
                         ReadRegistration readRegistration) {
        this.registerSite = registerSite;
        this.updateRegistration = updateRegistration;
        this.queries = queries;
        this.readRegistration = readRegistration;
    }

    @POST
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    public RestResponse<RegistrationView> register(@NotNull Dossier dossier) {
        String id = registerSite.register(dossier);
        return RestResponse.ResponseBuilder.<RegistrationView>created(URI.create("registrations/" + id)).entity(view(id)).build();
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public PageOf<RegistrationSummary> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public RestResponse<RegistrationView> get(@PathParam("id") String idOrNo) {
        RegistrationView view = view(idOrNo);
        return RestResponse.ResponseBuilder.ok(view).tag(Revision.tag(view.version())).build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL})
    public RestResponse<RegistrationView> update(
            @PathParam("id") String idOrNo, @QueryParam("changedOn") LocalDate changedOn,
            @HeaderParam(HttpHeaders.IF_MATCH) Revision seen, @NotNull Dossier dossier) {
        updateRegistration.update(idOrNo, dossier, changedOn, seen);
        return get(idOrNo);
    }

    @GET
    @Path("{id}/receipt.pdf")
    @Produces("application/pdf")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public byte[] receipt(@PathParam("id") String idOrNo) {
        return Optional.ofNullable(readRegistration.read(idOrNo).edition().receipt())
            .orElseThrow(() -> new ProblemException(RegistrationProblem.NO_RECEIPT_YET, idOrNo));
    }

    private RegistrationView view(String idOrNo) {
        return RegistrationView.of(readRegistration.read(idOrNo));
    }
}
