package org.onepermit.workflow.engine.value;

import org.operaton.bpm.engine.delegate.BaseDelegateExecution;
import org.operaton.bpm.engine.delegate.VariableScope;
import org.operaton.bpm.engine.impl.el.Expression;

/** An expression that yields a value and takes none. */
abstract class ReadOnlyExpression implements Expression {


    private final String text;

    ReadOnlyExpression(String text) {
        this.text = text;
    }

    @Override
    public final Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
        return getValue(scope);
    }

    @Override
    public final void setValue(Object value, VariableScope scope) {
        throw new UnsupportedOperationException("read-only expression");
    }

    @Override
    public final void setValue(Object value, VariableScope scope, BaseDelegateExecution contextExecution) {
        throw new UnsupportedOperationException("read-only expression");
    }

    @Override
    public final String getExpressionText() {
        return text;
    }
}
