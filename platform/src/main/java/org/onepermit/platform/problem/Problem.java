package org.onepermit.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of {@code application/problem+json} (RFC 9457). {@code traceId} is present on 5xx only: it finds the log line. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<Field> errors, String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";
    public static final String TYPE_PREFIX = "urn:onepermit:problem:";

    /** One wrong field with its reason in the reader's language. */
    public record Field(String field, String code, String message) {}
}
