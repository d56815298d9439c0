package org.onepermit.permit.filing.web;

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
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.filing.ApplicationQueries;
import org.onepermit.permit.filing.ApplicationSummary;
import org.onepermit.permit.filing.ApplicationView;
import org.onepermit.permit.filing.ApplicationViews;
import org.onepermit.permit.filing.CaseView;
import org.onepermit.permit.filing.CaseViews;
import org.onepermit.permit.filing.CreateApplication;
import org.onepermit.permit.filing.ReadApplication;
import org.onepermit.permit.filing.SaveDossier;
import org.onepermit.permit.filing.rules.ApplicationStatus;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.page.Revision;

/** Applications: begun, filled in, read. */
@Path("applications")
@Tag(name = "applications")
public class ApplicationResource {

    private final CreateApplication create;
    private final SaveDossier save;
    private final ReadApplication read;
    private final ApplicationViews views;
    private final ApplicationQueries queries;
    private final CaseViews cases;

    ApplicationResource(CreateApplication create, SaveDossier save, ReadApplication read, ApplicationViews views,
        ApplicationQueries queries, CaseViews cases) {
        this.create = create;
        this.save = save;
        this.read = read;
        this.views = views;
        this.queries = queries;
        this.cases = cases;
    }

    @POST
    @RolesAllowed(Roles.ENT_AGENT)
    @Idempotent
    public RestResponse<ApplicationView> create(@Valid @NotNull CreateApplicationRequest request) {
        ApplicationView view = views.of(create.create(request.filingType(), request.siteName()).applicationNo());
        return RestResponse.ResponseBuilder.<ApplicationView>created(URI.create("applications/" + view.applicationNo()))
            .tag(Revision.tag(view.version())).entity(view).build();
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER})
    public PageOf<ApplicationSummary> list(@QueryParam("status") ApplicationStatus status, @BeanParam @Valid PageRequest page) {
        return queries.find(status, page);
    }

    @GET
    @Path("{no}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER})
    public RestResponse<ApplicationView> read(@PathParam("no") String applicationNo) {
        return Tagged.of(read.read(applicationNo));
    }

    @PUT
    @Path("{no}/dossier")
    @RolesAllowed(Roles.ENT_AGENT)
    public RestResponse<ApplicationView> save(
        @PathParam("no") String applicationNo, @HeaderParam("If-Match") Revision seen, @NotNull Dossier dossier) {
        save.save(applicationNo, seen, dossier);
        return Tagged.of(views.of(applicationNo));
    }

    @GET
    @Path("{no}/case")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER})
    public CaseView follow(@PathParam("no") String applicationNo) {
        return cases.of(applicationNo);
    }
}
