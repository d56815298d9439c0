package org.onepermit.inspection.enforcement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.onepermit.inspection.enforcement.LeadSource;
import org.onepermit.inspection.enforcement.NewLead;

/** A lead that an officer registers. */
public record OpenLeadRequest(
    @NotNull LeadSource source, @NotBlank @Size(max = 100) String sourceKey, @NotNull @Pattern(regexp = "[0-9A-Z]{18}") String uscc,
    @NotBlank @Size(max = 200) String unitName, @Size(max = 30) String permitNo, @NotNull @Pattern(regexp = "[1-9][0-9]{5}") String division,
    @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 20_000) String facts, @Size(max = 100) Map<String, Object> evidence) {

    NewLead toLead() {
        return new NewLead(source, sourceKey, uscc, unitName, permitNo, division, subject, facts, evidence == null ? Map.of() : evidence);
    }
}
