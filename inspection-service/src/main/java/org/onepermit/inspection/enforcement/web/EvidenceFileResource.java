package org.onepermit.inspection.enforcement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.inspection.enforcement.casefile.Evidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.Upload;
import org.onepermit.inspection.enforcement.investigation.AddEvidence;
import org.onepermit.inspection.enforcement.view.CaseView.EvidenceView;
import org.onepermit.inspection.enforcement.view.CaseViews;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.platform.file.StoredFile;
import org.onepermit.platform.identity.Roles;

/** Evidence that is a file, streamed in and out. */
@Path("cases/{no}/files/{id}")
@Tag(name = "enforcement")
public class EvidenceFileResource {

    private final AttachmentStore store;
    private final AddEvidence add;
    private final CaseViews views;

    EvidenceFileResource(AttachmentStore store, AddEvidence add, CaseViews views) {
        this.store = store;
        this.add = add;
        this.views = views;
    }

    /** Sent again under the same id it is not kept again. */
    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.INSPECTOR)
    public EvidenceView add(@PathParam("no") String caseNo, @BeanParam @Valid EvidenceUpload upload) {
        return EvidenceView.of(add.before(caseNo, upload.id(), upload.replaces()).orElseGet(() ->
            add.add(caseNo, upload.toEvidence(), new Upload(upload.id(), upload.fileName(), received(upload)), upload.sha256())));
    }

    @GET
    @RolesAllowed({Roles.INSPECTOR, Roles.LEGAL_REVIEWER, Roles.APPROVER, Roles.LEADER, Roles.AUDITOR})
    public RestResponse<File> download(@PathParam("no") String caseNo, @PathParam("id") String id) {
        Evidence piece = views.file(caseNo, id);
        return RestResponse.ResponseBuilder.ok(store.path(piece.fileId()).toFile(), piece.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + encoded(piece.fileName())).header("X-Content-Type-Options", "nosniff").build();
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private StoredFile received(EvidenceUpload upload) {
        try (InputStream content = Files.newInputStream(upload.content())) {
            return store.receive(content);
        } catch (IOException e) {
            throw new UncheckedIOException("upload cannot be read", e);
        }
    }
}
