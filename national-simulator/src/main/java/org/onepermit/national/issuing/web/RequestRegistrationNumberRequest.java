package org.onepermit.national.issuing.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.onepermit.national.issuing.NumberKind;
import org.onepermit.national.issuing.NumberRequest;

/** Fields this stand-in does not know are ignored, as the real platform would. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestRegistrationNumberRequest(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 18) String uscc) {

    NumberRequest toRequest() {
        return new NumberRequest(requestId, NumberKind.REGISTRATION, uscc, null, null, 0);
    }
}
