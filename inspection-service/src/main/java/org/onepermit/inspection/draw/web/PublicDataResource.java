package org.onepermit.inspection.draw.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.draw.FairnessQueries;
import org.onepermit.inspection.draw.OpenData;

/** All draws at once, for everybody who wants to count for themselves. */
@Path("public")
@Tag(name = "public")
@PermitAll
public class PublicDataResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final FairnessQueries fairness;
    private final OpenData data;

    PublicDataResource(FairnessQueries fairness, OpenData data) {
        this.fairness = fairness;
        this.data = data;
    }

    @GET
    @Path("fairness")
    public FairnessQueries.View fairness() {
        return fairness.view();
    }

    @GET
    @Path("draw-data/draws.csv")
    @Produces(CSV)
    public Response draws() {
        return file(data.draws(), "draws.csv");
    }

    @GET
    @Path("draw-data/drawn-tasks.csv")
    @Produces(CSV)
    public Response tasks() {
        return file(data.tasks(), "drawn-tasks.csv");
    }

    @GET
    @Path("draw-data/dictionary.csv")
    @Produces(CSV)
    public Response dictionary() {
        return file(data.dictionary(), "dictionary.csv");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content, CSV).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
