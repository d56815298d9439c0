package org.onepermit.national.issuing.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.onepermit.national.issuing.NumberKind;
import org.onepermit.national.issuing.NumberRequest;

/** Fields this stand-in does not know are ignored, as the real platform would. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestPermitNumberRequest(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 18) String uscc,
        @NotBlank @Size(max = 64) String applicationNo,
        @NotBlank @Size(max = 32) String managementClass,
        @Min(1) @Max(999) Integer siteSequenceHint) {

    NumberRequest toRequest() {
        int hint = siteSequenceHint == null ? 0 : siteSequenceHint;
        return new NumberRequest(requestId, NumberKind.PERMIT, uscc, applicationNo, managementClass, hint);
    }
}
