package org.onepermit.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bean Validation's violations as field errors: every failing field, in a stable order. */
final class ValidationProblems {

    private static final Set<String> NOT_ARGS = Set.of("message", "groups", "payload");

    private ValidationProblems() {}

    /** Empty when the violation is of our own answer: that is a fault of ours, not of the caller. */
    static Optional<ProblemException> read(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ValidationProblems::isOurs)) {
            return Optional.empty();
        }
        List<FieldError> errors = e.getConstraintViolations().stream()
            .map(violation -> new FieldError(field(violation.getPropertyPath()), code(violation), args(violation)))
            .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
            .toList();
        return Optional.of(new ProblemException(PlatformProblem.INVALID_REQUEST, null, errors));
    }

    private static boolean isOurs(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static String field(Path path) {
        List<String> steps = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                steps.add(String.valueOf(node.getIndex() == null ? node.getKey() : node.getIndex()));
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                steps.add(node.getName());
            }
        }
        return steps.isEmpty() ? parameter : String.join("/", steps);
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code min}, {@code max}, {@code value} and the like, and the validator's own words for codes no bundle knows. */
    private static Map<String, Object> args(ConstraintViolation<?> violation) {
        Map<String, Object> args = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (!NOT_ARGS.contains(name) && !value.getClass().isArray()) {
                args.put(name, value);
            }
        });
        args.put(FieldTexts.FALLBACK, violation.getMessage());
        return args;
    }
}
