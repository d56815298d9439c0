package org.onepermit.national.exchange.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A publication of an application's progress. Fields this stand-in does not know are ignored, as the real platform would. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PushPublicationRequest(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String kind,
        @NotBlank @Size(max = 64) String applicationNo,
        @Size(max = 200) String unitName,
        @Size(max = 12) String division,
        @Size(max = 40) String publishedAt,
        Map<String, Object> content) {
}
