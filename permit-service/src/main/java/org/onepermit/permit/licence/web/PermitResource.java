package org.onepermit.permit.licence.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.permit.licence.PermitHistory;
import org.onepermit.permit.licence.PermitQueries;
import org.onepermit.permit.licence.PermitSummary;
import org.onepermit.permit.licence.ReadPaper;
import org.onepermit.permit.licence.ReadPermit;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Permits, for their holders and for the officers of the area. */
@Path("permits")
@Tag(name = "permits")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEGAL_REVIEWER,
    Roles.LEADER, Roles.DISCLOSER})
public class PermitResource {

    private final PermitQueries queries;
    private final PermitHistory history;
    private final ReadPermit readPermit;
    private final ReadPaper readPaper;

    PermitResource(PermitQueries queries, PermitHistory history, ReadPermit readPermit, ReadPaper readPaper) {
        this.queries = queries;
        this.history = history;
        this.readPermit = readPermit;
        this.readPaper = readPaper;
    }

    @GET
    public PageOf<PermitSummary> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    /** Inspections and reports read it too, as machines: what they hold a unit against is what its permit says. */
    @GET
    @Path("{permitNo}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEGAL_REVIEWER,
        Roles.LEADER, Roles.DISCLOSER, Roles.SYS})
    public PermitView get(@PathParam("permitNo") String permitNo) {
        return PermitView.of(readPermit.read(permitNo));
    }

    @GET
    @Path("{permitNo}/versions")
    public List<VersionView> versions(@PathParam("permitNo") String permitNo) {
        return history.all(queries.visible(permitNo)).stream().map(VersionView::of).toList();
    }

    /** What was in force at {@code at}, as known at {@code known}; both default to now. */
    @GET
    @Path("{permitNo}/in-force")
    public InForceView inForce(
            @PathParam("permitNo") String permitNo, @QueryParam("at") OffsetDateTime at, @QueryParam("known") OffsetDateTime known) {
        return InForceView.of(readPermit.inForce(permitNo, at, known));
    }

    @GET
    @Path("{permitNo}/original.pdf")
    @Produces("application/pdf")
    public byte[] original(@PathParam("permitNo") String permitNo) {
        return readPaper.original(permitNo);
    }

    @GET
    @Path("{permitNo}/copy.pdf")
    @Produces("application/pdf")
    public byte[] copy(@PathParam("permitNo") String permitNo) {
        return readPaper.copy(permitNo);
    }
}
