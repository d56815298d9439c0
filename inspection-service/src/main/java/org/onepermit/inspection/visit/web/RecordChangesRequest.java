package org.onepermit.inspection.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import jakarta.validation.constraints.Pattern;
import org.onepermit.inspection.visit.ItemField;
import org.onepermit.inspection.visit.MadeChange;

/** What a device wrote at the items, in its order. */
public record RecordChangesRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ChangeRequest> changes) {

    static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** One change of one field. */
    public record ChangeRequest(
        @NotNull @Pattern(regexp = ID) String id, @NotBlank @Size(max = 40) String item, @NotNull ItemField field, @Size(max = 4000) String value,
        @Pattern(regexp = ID) String base, @NotBlank @Size(max = 64) String device, @NotNull OffsetDateTime at) {

        MadeChange toChange() {
            return new MadeChange(id, item, field, value, base, device, at.toInstant());
        }
    }

    List<MadeChange> toChanges() {
        return changes.stream().map(ChangeRequest::toChange).toList();
    }
}
