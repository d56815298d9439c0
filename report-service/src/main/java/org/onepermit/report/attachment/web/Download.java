package org.onepermit.report.attachment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.file.AttachmentStore;
import org.onepermit.report.attachment.Attachment;

/** A file as an answer: never shown in the page, never taken for another type. */
@ApplicationScoped
public class Download {

    private final AttachmentStore store;

    Download(AttachmentStore store) {
        this.store = store;
    }

    public RestResponse<File> of(Attachment file) {
        return RestResponse.ResponseBuilder.ok(store.path(file.id()).toFile(), file.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.filename()))
            .header("X-Content-Type-Options", "nosniff").build();
    }

    private static String encoded(String filename) {
        return URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
