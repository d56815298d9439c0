package org.onepermit.platform.problem;

import java.util.List;
import java.util.Map;

/** The one exception by which acts, rules and edges refuse. It becomes a problem body, a BPMN error or an incident. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;
    private final transient Map<String, ?> args;

    private ProblemException(ProblemType type, String detail, List<FieldError> errors, Map<String, ?> args) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.args = Map.copyOf(args);
    }

    /** Refuses with a literal detail, shown as it is unless the bundles hold {@code problem.<slug>.detail}. */
    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), Map.of());
    }

    /** Refuses and names every field that is wrong. */
    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        this(type, detail, errors, Map.of());
    }

    /** Refuses with values for the {@code {name}} places of {@code problem.<slug>.detail} in the message bundles. */
    public ProblemException(ProblemType type, Map<String, ?> args) {
        this(type, type.slug() + " " + args, List.of(), args);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, ?> args() {
        return args;
    }
}
