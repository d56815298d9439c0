package org.onepermit.platform.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Job variables to records and back. The engine may send more than was asked for; that is no error here. */
@ApplicationScoped
class JobVariables {

    /** The business numbers that cases go by: applications, inspection tasks, enforcement cases, reporting duties. */
    private static final Set<String> CASES = Set.of("applicationNo", "taskNo", "caseNo", "dutyNo");

    private final ObjectMapper json;

    JobVariables(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static List<String> names(Class<? extends Record> input) {
        return Arrays.stream(input.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    <I> I read(String variables, Class<I> input) throws JsonProcessingException {
        return json.readValue(variables, input);
    }

    /** Only the result's own fields; the input is never echoed. */
    String write(Object result) {
        try {
            return result == null ? "{}" : json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("job result is not writable as JSON", e);
        }
    }

    /** Number of the case that a job belongs to, if its record has it. */
    static Optional<String> caseOf(Record job) {
        return Arrays.stream(job.getClass().getRecordComponents())
            .filter(component -> CASES.contains(component.getName()) && component.getType() == String.class)
            .findFirst()
            .map(component -> value(component, job));
    }

    private static String value(RecordComponent component, Record job) {
        try {
            component.getAccessor().setAccessible(true);
            return (String) component.getAccessor().invoke(job);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record component without accessor", e);
        }
    }
}
