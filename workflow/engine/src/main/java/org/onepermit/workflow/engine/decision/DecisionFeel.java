package org.onepermit.workflow.engine.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.workflow.feel.Feel;
import org.operaton.bpm.dmn.feel.impl.FeelEngine;
import org.operaton.bpm.engine.variable.context.VariableContext;
import org.operaton.bpm.engine.variable.value.TypedValue;

/** Lets decisions evaluate their FEEL as processes do: with the same library and the same clock. */
record DecisionFeel(Feel feel) implements FeelEngine {

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return (T) feel.evaluateToFeel(expression, variables(context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String inputVariable, VariableContext context) {
        TypedValue input = context.resolve(inputVariable);
        return feel.passes(tests, input == null ? null : input.getValue(), variables(context));
    }

    private static Map<String, Object> variables(VariableContext context) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : context.keySet()) {
            TypedValue value = context.resolve(name);
            variables.put(name, value == null ? null : value.getValue());
        }
        return variables;
    }
}
