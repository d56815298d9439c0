package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onepermit.inspection.enforcement.archive.CaseArchive;
import org.onepermit.inspection.enforcement.archive.Contents;
import org.onepermit.platform.identity.Roles;

/** The file of a case as one archive. */
@Path("cases/{no}/archive.zip")
@Tag(name = "enforcement")
public class ArchiveResource {

    private final CaseArchive archive;

    ArchiveResource(CaseArchive archive) {
        this.archive = archive;
    }

    @GET
    @Produces("application/zip")
    @RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.LEADER, Roles.AUDITOR})
    public Response get(@PathParam("no") String caseNo) {
        Contents contents = archive.of(caseNo);
        StreamingOutput body = contents::writeTo;
        return Response.ok(body).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + caseNo + ".zip").build();
    }
}
