package org.onepermit.inspection.visit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.visit.KeepFile;
import org.onepermit.inspection.visit.VisibleFiles;
import org.onepermit.inspection.visit.VisitFile;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.identity.Roles;

/** Photographs and signatures of a visit, streamed in and out. */
@Path("tasks/{no}/files")
@Tag(name = "visits")
public class VisitFileResource {

    private final AttachmentStore store;
    private final KeepFile keep;
    private final VisibleFiles files;

    VisitFileResource(AttachmentStore store, KeepFile keep, VisibleFiles files) {
        this.store = store;
        this.keep = keep;
        this.files = files;
    }

    /** The body is the file itself. Sent again under the same id it is not read. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.INSPECTOR)
    public KeptFile keep(@PathParam("no") String taskNo, @BeanParam @Valid TakenFile taken, InputStream body) {
        VisitFile.Taken of = taken.toTaken();
        return KeptFile.of(keep.before(taskNo, of.id()).orElseGet(() -> keep.keep(taskNo, of, store.receive(body))));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.DISPATCHER, Roles.INSPECTOR, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER,
        Roles.DISCLOSER, Roles.AUDITOR})
    public RestResponse<File> download(@PathParam("no") String taskNo, @PathParam("id") String id) {
        VisitFile file = files.one(taskNo, id);
        return RestResponse.ResponseBuilder.ok(store.path(file.fileId()).toFile(), file.mediaType())
            .header("X-Content-Type-Options", "nosniff").build();
    }

    /** What the server keeps of a file; the hash is the one that the device must have made. */
    public record KeptFile(String id, String sha256, String mediaType, long size) {

        static KeptFile of(VisitFile file) {
            return new KeptFile(file.id(), file.sha256(), file.mediaType(), file.size());
        }
    }
}
