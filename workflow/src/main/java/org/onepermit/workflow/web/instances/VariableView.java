package org.onepermit.workflow.web.instances;

import java.util.regex.Pattern;
import org.onepermit.workflow.engine.Variables.ScopedVariable;
import org.onepermit.workflow.values.VariableDocument;

/**
 * A variable.
 *
 * @param value its JSON text, cut off when long; null when its name says that it is a secret
 * @param truncated whether the text was cut off
 * @param scopeKey the instance itself or the element that has it
 */
public record VariableView(String name, String value, boolean truncated, String scopeKey) {

    private static final int MAX_VALUE = 4000;
    /** Our processes carry none; a variable that is called so is not shown all the same. */
    private static final Pattern SECRET = Pattern.compile("secret|password|token|credential", Pattern.CASE_INSENSITIVE);

    static VariableView of(ScopedVariable variable) {
        String scope = String.valueOf(variable.scopeKey());
        if (SECRET.matcher(variable.name()).find()) {
            return new VariableView(variable.name(), null, false, scope);
        }
        String json = VariableDocument.write(variable.value());
        boolean isLong = json.length() > MAX_VALUE;
        return new VariableView(variable.name(), isLong ? json.substring(0, MAX_VALUE) : json, isLong, scope);
    }
}
