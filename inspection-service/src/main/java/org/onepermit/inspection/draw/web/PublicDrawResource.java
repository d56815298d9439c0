package org.onepermit.inspection.draw.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.draw.PublicDraws;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;

/** Draws for everybody, with what is needed to draw them again. */
@Path("public/draws")
@Tag(name = "public")
@PermitAll
public class PublicDrawResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final PublicDraws draws;

    PublicDrawResource(PublicDraws draws) {
        this.draws = draws;
    }

    @GET
    public PageOf<PublicDraws.Row> list(@QueryParam("status") BatchStatus status, @BeanParam @Valid PageRequest page) {
        return draws.list(status, page);
    }

    @GET
    @Path("{no}")
    public PublicDraws.Page get(@PathParam("no") String batchNo) {
        return draws.page(batchNo);
    }

    @GET
    @Path("{no}/transcript.txt")
    @Produces(TEXT)
    public Response transcript(@PathParam("no") String batchNo) {
        return file(draws.transcript(batchNo), batchNo + ".txt");
    }

    /** The verifier for everybody: {@code java VerifyDraw.java transcript.txt}. */
    @GET
    @Path("VerifyDraw.java")
    @Produces(TEXT)
    public Response verifier() {
        InputStream source = Thread.currentThread().getContextClassLoader().getResourceAsStream("draw/VerifyDraw.java");
        return file(source, "VerifyDraw.java");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content, TEXT).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
