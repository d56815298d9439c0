package org.onepermit.report.attachment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.onepermit.report.attachment.Attachment;
import org.onepermit.report.attachment.rules.AttachmentKind;

/** What a caller says of the file that is the body. */
public record UploadedFile(
    @QueryParam("kind") @NotNull AttachmentKind kind,
    @QueryParam("filename") @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\\\p{Cntrl}]*") String filename) {

    public Attachment.Label label() {
        return new Attachment.Label(kind, filename);
    }
}
