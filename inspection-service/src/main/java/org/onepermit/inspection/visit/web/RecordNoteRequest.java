package org.onepermit.inspection.visit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.onepermit.inspection.visit.VisitNote;

/** A statement or a sample. */
public record RecordNoteRequest(
    @NotNull VisitNote.Kind kind, @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 4000) String content,
    @NotNull OffsetDateTime at) {

    VisitNote.MadeNote toNote(String id) {
        return new VisitNote.MadeNote(id, kind, subject, content, at.toInstant());
    }
}
