package org.onepermit.report.ledger.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.attachment.AttachmentView;
import org.onepermit.report.attachment.web.Download;
import org.onepermit.report.attachment.web.UploadedFile;
import org.onepermit.report.ledger.AttachToEntry;

/** Files that prove a entry, streamed in and out. */
@Path("ledger-entries/{id}/attachments")
@Tag(name = "ledger")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class EntryAttachmentResource {

    private final AttachmentStore store;
    private final AttachToEntry attach;
    private final Download download;

    EntryAttachmentResource(AttachmentStore store, AttachToEntry attach, Download download) {
        this.store = store;
        this.attach = attach;
        this.download = download;
    }

    @GET
    public List<AttachmentView> list(@PathParam("id") String id) {
        return attach.files(id);
    }

    /** The body is the file itself, whatever its content type claims. The same file under the same name is kept once. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @RolesAllowed(Roles.ENT_AGENT)
    public AttachmentView attach(@PathParam("id") String id, @BeanParam @Valid UploadedFile uploaded, InputStream body) {
        return attach.attach(attach.root(id), uploaded.label(), store.receive(body)).view();
    }

    @GET
    @Path("{file}")
    public RestResponse<File> download(@PathParam("id") String id, @PathParam("file") String fileId) {
        return download.of(attach.file(id, fileId));
    }
}
