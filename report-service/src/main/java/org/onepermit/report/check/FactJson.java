package org.onepermit.report.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onepermit.platform.json.StrictJson;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** Contents of facts in and out; what does not fit its kind is refused with the field's name. */
final class FactJson {

    private static final ObjectMapper MAPPER = StrictJson.mapper();

    private FactJson() { }

    /** The content as it is kept. */
    static String checked(FactKind kind, JsonNode content) {
        try {
            return MAPPER.writeValueAsString(MAPPER.readerFor(MAPPER.constructType(kind.form())).<Object>readValue(MAPPER.treeAsTokens(content)));
        } catch (JsonMappingException wrong) {
            String field = wrong.getPath().stream().map(each -> each.getFieldName() == null ? String.valueOf(each.getIndex()) : each.getFieldName())
                .collect(Collectors.joining("/"));
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(new FieldError(field, "not-of-this-kind")));
        } catch (IOException wrong) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "content is not of kind " + kind);
        }
    }

    static <T> Optional<T> read(KnownFact fact, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(fact.content(), type));
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException("stored fact does not fit " + fact.kind(), damaged);
        }
    }

    static <T> List<T> list(KnownFact fact, Class<T> type) {
        try {
            return MAPPER.readValue(fact.content(), MAPPER.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException("stored fact does not fit " + fact.kind(), damaged);
        }
    }
}
