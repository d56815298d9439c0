package org.onepermit.permit.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.permit.attachment.Attachment;
import org.onepermit.permit.filing.ApplicationView.AttachmentView;
import org.onepermit.permit.filing.AttachFile;
import org.onepermit.permit.filing.DetachFile;
import org.onepermit.permit.filing.VisibleAttachments;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.identity.Roles;

/** Files of an application, streamed in and out. */
@Path("applications")
@Tag(name = "attachments")
public class AttachmentResource {

    private final AttachmentStore store;
    private final AttachFile attach;
    private final DetachFile detach;
    private final VisibleAttachments attachments;

    AttachmentResource(AttachmentStore store, AttachFile attach, DetachFile detach, VisibleAttachments attachments) {
        this.store = store;
        this.attach = attach;
        this.detach = detach;
        this.attachments = attachments;
    }

    /** The body is the file itself, whatever its content type claims. */
    @POST
    @Path("{no}/attachments")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.ENT_AGENT, Roles.REVIEWER})
    public RestResponse<AttachmentView> attach(
        @PathParam("no") String applicationNo,
        @QueryParam("kind") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String kind,
        @QueryParam("filename") @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\\\p{Cntrl}]*") String filename,
        InputStream body) {
        attachments.requireVisible(applicationNo);
        Attachment file = attach.attach(applicationNo, kind, filename, store.receive(body));
        return RestResponse.ResponseBuilder.<AttachmentView>created(URI.create("applications/" + applicationNo + "/attachments/" + file.id()))
            .entity(AttachmentView.of(file)).build();
    }

    @GET
    @Path("{no}/attachments/{id}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEGAL_REVIEWER, Roles.LEADER})
    public RestResponse<File> download(@PathParam("no") String applicationNo, @PathParam("id") String id) {
        Attachment file = attachments.one(applicationNo, id);
        return RestResponse.ResponseBuilder.ok(store.path(file.id()).toFile(), file.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.filename()))
            .header("X-Content-Type-Options", "nosniff").build();
    }

    @DELETE
    @Path("{no}/attachments/{id}")
    @RolesAllowed(Roles.ENT_AGENT)
    public void detach(@PathParam("no") String applicationNo, @PathParam("id") String id) {
        detach.detach(applicationNo, id);
    }

    private static String encoded(String filename) {
        return URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
