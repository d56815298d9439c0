package org.onepermit.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Asserts on {@code application/problem+json} answers: status, type and fields, never the prose. */
public final class ProblemAssert extends AbstractAssert<ProblemAssert, Response> {

    private static final String TYPE_PREFIX = "urn:onepermit:problem:";

    private ProblemAssert(Response response) {
        super(response, ProblemAssert.class);
    }

    public static ProblemAssert assertThatProblem(ValidatableResponse response) {
        return assertThatProblem(response.extract().response());
    }

    /** Also asserts the media type, and that the body repeats the status. */
    public static ProblemAssert assertThatProblem(Response response) {
        Assertions.assertThat(response.contentType()).as("media type of %s", response.asString()).startsWith("application/problem+json");
        Assertions.assertThat(response.jsonPath().getInt("status")).as("status in body").isEqualTo(response.statusCode());
        Assertions.assertThat(response.jsonPath().getString("title")).as("title").isNotBlank();
        return new ProblemAssert(response);
    }

    public ProblemAssert is(int status, String slug) {
        Assertions.assertThat(actual.jsonPath().getString("type")).as("type in %s", actual.asString()).isEqualTo(TYPE_PREFIX + slug);
        Assertions.assertThat(actual.statusCode()).isEqualTo(status);
        return this;
    }

    /** The problem names exactly these fields, in any order. */
    public ProblemAssert namesFields(String... fields) {
        Assertions.assertThat(actual.jsonPath().getList("errors.field", String.class)).containsExactlyInAnyOrder(fields);
        return this;
    }

    public ProblemAssert namesField(String field, String code) {
        List<Map<String, String>> errors = actual.jsonPath().getList("errors");
        Assertions.assertThat(errors).anySatisfy(error -> {
            Assertions.assertThat(error).containsEntry("field", field).containsEntry("code", code);
            Assertions.assertThat(error.get("message")).isNotBlank();
        });
        return this;
    }
}
