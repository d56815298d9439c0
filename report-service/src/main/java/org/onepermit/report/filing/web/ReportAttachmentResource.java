package org.onepermit.report.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.identity.Roles;
import org.onepermit.report.attachment.AttachmentView;
import org.onepermit.report.attachment.web.Download;
import org.onepermit.report.attachment.web.UploadedFile;
import org.onepermit.report.filing.AttachToReport;
import org.onepermit.report.filing.ReportFiles;

/** Annexes of a report, streamed in and out. */
@Path("reports/{no}/attachments")
@Tag(name = "reports")
public class ReportAttachmentResource {

    private final AttachmentStore store;
    private final AttachToReport attach;
    private final ReportFiles files;
    private final Download download;

    ReportAttachmentResource(AttachmentStore store, AttachToReport attach, ReportFiles files, Download download) {
        this.store = store;
        this.attach = attach;
        this.files = files;
        this.download = download;
    }

    @GET
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public List<AttachmentView> list(@PathParam("no") String reportNo) {
        return files.visible(reportNo);
    }

    /** The body is the file itself, whatever its content type claims. The same file under the same name is kept once. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ENT_AGENT)
    public RestResponse<AttachmentView> attach(@PathParam("no") String reportNo, @BeanParam @Valid UploadedFile uploaded, InputStream body) {
        attach.requireWritable(reportNo);
        AttachmentView view = attach.attach(reportNo, uploaded.label(), store.receive(body)).view();
        return RestResponse.ResponseBuilder.<AttachmentView>created(URI.create("reports/" + reportNo + "/attachments/" + view.id())).entity(view).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
    public RestResponse<File> download(@PathParam("no") String reportNo, @PathParam("id") String id) {
        return download.of(files.one(reportNo, id));
    }

    /** A file that a signed version names is kept for that version; the next one does not name it. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ENT_AGENT)
    public void detach(@PathParam("no") String reportNo, @PathParam("id") String id) {
        attach.detach(reportNo, id);
    }
}
