package org.onepermit.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Jackson's complaints as problems that name the field and what was expected, never the text that was sent. */
final class JsonProblems {

    /** Jackson has no type of its own for a number that is missing. */
    private static final String NULL_PRIMITIVE = "Cannot map `null` into type";

    private JsonProblems() {}

    static ProblemException read(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return new ProblemException(PlatformProblem.TOO_LARGE, (String) null);
        }
        if (e instanceof JsonMappingException mapping && (!mapping.getPath().isEmpty() || e instanceof MismatchedInputException)) {
            return new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(fieldError(mapping)));
        }
        return new ProblemException(PlatformProblem.MALFORMED_JSON, place(e));
    }

    /** A value's own refusal during parsing, told with the place of that value in the document. */
    static ProblemException placed(ProblemException e, Causes causes) {
        return causes.first(JsonMappingException.class)
            .filter(mapping -> e.errors().isEmpty() && !mapping.getPath().isEmpty())
            .map(mapping -> new ProblemException(e.type(), e.getMessage(), List.of(refused(mapping, e))))
            .orElse(e);
    }

    private static FieldError refused(JsonMappingException mapping, ProblemException e) {
        String text = e.getMessage() == null ? e.type().slug() : e.getMessage();
        return new FieldError(path(mapping), e.type().slug(), Map.of(FieldTexts.FALLBACK, text));
    }

    private static FieldError fieldError(JsonMappingException e) {
        String field = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return new FieldError(field, "unknown-field");
        }
        Class<?> expected = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (expected != null && expected.isEnum()) {
            String allowed = Arrays.stream(expected.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new FieldError(field, "not-allowed", Map.of("allowed", allowed));
        }
        if (e.getOriginalMessage() != null && e.getOriginalMessage().startsWith(NULL_PRIMITIVE)) {
            return new FieldError(field, "not-null");
        }
        return new FieldError(field, "wrong-type", Map.of("expected", expected == null ? "?" : name(expected)));
    }

    private static String name(Class<?> expected) {
        if (Number.class.isAssignableFrom(expected) || (expected.isPrimitive() && expected != boolean.class)) {
            return "number";
        }
        if (Iterable.class.isAssignableFrom(expected) || expected.isArray()) {
            return "array";
        }
        return expected.isRecord() ? "object" : expected.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream().map(JsonProblems::step).collect(Collectors.joining("/"));
    }

    private static String step(Reference reference) {
        return reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? null : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    }
}
