package org.onepermit.inspection.rules;

import java.util.List;
import java.util.Map;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.problem.ProblemType;

/**
 * Why something may not be done, or may only be done after a lawyer has looked: the one shape in which the rules of this service say no.
 *
 * @param code   stable code; its texts are in the message catalogue
 * @param field  what the objection is about, such as {@code amountYuan}; empty for the whole
 * @param values what the text speaks of
 * @param basis  article of law or rule id
 */
public record Objection(String code, String field, Map<String, Object> values, String basis) {

    public static Objection of(String code, String field, String basis) {
        return new Objection(code, field, Map.of(), basis);
    }

    public static Objection of(String code, String field, Map<String, Object> values, String basis) {
        return new Objection(code, field, Map.copyOf(values), basis);
    }

    /** @throws ProblemException of the type, one error an objection, if there is any */
    public static void refuseIfAny(ProblemType problem, List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new ProblemException(problem, null,
                objections.stream().map(each -> new FieldError(each.field(), each.code(), each.values())).toList());
        }
    }
}
