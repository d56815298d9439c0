package org.onepermit.platform.problem;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Converts query parameters, so that one which does not fit is a problem that names it, and not JAX-RS's nameless 404. */
@Provider
public class ParameterProblems implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
        int.class, Integer::valueOf,
        Integer.class, Integer::valueOf,
        long.class, Long::valueOf,
        Long.class, Long::valueOf,
        BigDecimal.class, BigDecimal::new,
        LocalDate.class, LocalDate::parse,
        Instant.class, text -> OffsetDateTime.parse(text).toInstant(),
        OffsetDateTime.class, OffsetDateTime::parse);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (annotations == null) {
            return null;
        }
        return Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .map(name -> converter(type, name))
            .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static <T> ParamConverter<T> converter(Class<T> type, String name) {
        if (type.isEnum()) {
            String allowed = Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            FieldError error = new FieldError(name, "not-allowed", Map.of("allowed", allowed));
            return new Converter<>(text -> (T) constant(type, text), error);
        }
        FieldError error = new FieldError(name, "wrong-type", Map.of("expected", type.getSimpleName().toLowerCase(Locale.ROOT)));
        return PARSERS.containsKey(type) ? new Converter<>((Function<String, T>) PARSERS.get(type), error) : null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(text))
            .findFirst()
            .orElseThrow(IllegalArgumentException::new);
    }

    private record Converter<T>(Function<String, T> parser, FieldError error) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return parser.apply(text);
            } catch (RuntimeException e) {
                throw new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(error));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
