package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onepermit.inspection.enforcement.casefile.Evidence.NewEvidence;
import org.onepermit.inspection.enforcement.casefile.Evidence.Origin;
import org.onepermit.inspection.enforcement.casefile.EvidenceKind;
import org.onepermit.platform.time.LegalClock;

/**
 * Evidence as a file, and what is said of it.
 *
 * @param id     made by the sender; sent again, it counts once
 * @param proves what the file shows
 * @param sha256 the sender's hash of the file, if it has one
 */
public record EvidenceUpload(
    @PathParam("id") @Pattern(regexp = ID) String id, @RestForm("kind") @NotNull EvidenceKind kind, @RestForm("title") @NotBlank @Size(max = 200) String title,
    @RestForm("source") @NotBlank @Size(max = 200) String source, @RestForm("takenAt") @NotNull OffsetDateTime takenAt,
    @RestForm("takenBy") @NotBlank @Size(max = 100) String takenBy, @RestForm("place") @NotBlank @Size(max = 200) String place,
    @RestForm("proves") @NotBlank @Size(max = 2000) String proves, @RestForm("replaces") @Min(1) Integer replaces,
    @RestForm("sha256") @Pattern(regexp = "[0-9a-f]{64}") String sha256, @RestForm("file") @NotNull FileUpload file) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int LONGEST_NAME = 200;

    NewEvidence toEvidence() {
        LocalDate day = LocalDate.ofInstant(takenAt.toInstant(), LegalClock.ZONE);
        return new NewEvidence(kind, title, source, day, proves, replaces, new Origin(takenAt.toInstant(), takenBy, place));
    }

    /** Without the folders of the sender, and not longer than we keep. */
    String fileName() {
        String name = file.fileName() == null ? "" : file.fileName().replaceAll(".*[/\\\\]", "").strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    Path content() {
        return file.uploadedFile();
    }
}
