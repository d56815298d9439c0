package org.onepermit.inspection.recusal.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.recusal.DecideRecusal;
import org.onepermit.inspection.recusal.RecusalQueries;
import org.onepermit.inspection.recusal.RecusalView;
import org.onepermit.platform.idempotency.Idempotent;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.SheetFormat;

/** Recusals of an area: decided by the head (F-09). */
@Path("recusals")
@Tag(name = "recusals")
@RolesAllowed({Roles.LEADER, Roles.DISPATCHER})
public class RecusalResource {

    private final DecideRecusal decide;
    private final RecusalQueries queries;

    RecusalResource(DecideRecusal decide, RecusalQueries queries) {
        this.decide = decide;
        this.queries = queries;
    }

    /** What is left of a decision: which task it was about. */
    public record DecidedView(String taskNo) { }

    @GET
    public PageOf<RecusalView> list(@BeanParam @Valid RecusalListParameters wanted, @BeanParam @Valid PageRequest page) {
        return queries.find(wanted.toFilter(), page);
    }

    /** Exactly what the list shows, all pages. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    public RestResponse<String> csv(@BeanParam @Valid RecusalListParameters wanted) {
        return RecusalSheet.of(queries.all(wanted.toFilter())).asCsv("recusals");
    }

    @GET
    @Path("export.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public RestResponse<byte[]> xlsx(@BeanParam @Valid RecusalListParameters wanted) {
        return RecusalSheet.of(queries.all(wanted.toFilter())).as(SheetFormat.XLSX, "recusals");
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed(Roles.LEADER)
    @Idempotent
    public DecidedView decide(@PathParam("id") String id, @Valid @NotNull DecideRecusalRequest request) {
        return new DecidedView(decide.decide(id, request.toDecision()));
    }
}
