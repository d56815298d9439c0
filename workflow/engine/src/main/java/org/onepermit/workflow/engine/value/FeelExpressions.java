package org.onepermit.workflow.engine.value;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onepermit.workflow.bpmn.ExpressionText;
import org.onepermit.workflow.bpmn.ExpressionText.MessageText;
import org.onepermit.workflow.feel.Feel;
import org.onepermit.workflow.values.EventNames;
import org.operaton.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.delegate.VariableScope;
import org.operaton.bpm.engine.impl.el.ElProviderCompatible;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;

/**
 * Lets every place where the engine takes an expression understand FEEL, dates and messages. Anything else is plain
 * text: the engine's own expression language, which could call Java, is out of reach for a process file.
 */
public final class FeelExpressions implements ExpressionManager, ElProviderCompatible {

    private final Feel feel;

    /** Creates a manager that evaluates with the given engine. */
    public FeelExpressions(Feel feel) {
        this.feel = feel;
    }

    @Override
    public Expression createExpression(String text) {
        Optional<String> expression = ExpressionText.asFeel(text);
        if (expression.isPresent()) {
            feel.check(expression.get());
            return new ScopeExpression(text, scope -> feel.evaluate(expression.get(), variablesOf(scope)));
        }
        Optional<String> date = ExpressionText.asDate(text);
        if (date.isPresent()) {
            check(date.get());
            return new ScopeExpression(text, scope -> date(date.get(), scope));
        }
        Optional<MessageText> message = ExpressionText.asMessage(text);
        if (message.isPresent()) {
            check(message.get().name());
            check(message.get().correlationKey());
            return new ScopeExpression(text, scope -> eventName(message.get(), scope));
        }
        return new LiteralExpression(text);
    }

    @Override
    public void addFunction(String name, Method function) {
        // The engine offers helper functions of its own language; FEEL has its own.
    }

    /** Decision tables speak FEEL as well; there is no other language to provide for them. */
    @Override
    public ElProvider toElProvider() {
        return text -> {
            throw new UnsupportedOperationException("only FEEL is evaluated, not '" + text + "'");
        };
    }

    private void check(String text) {
        if (ExpressionText.isFeel(text)) {
            feel.check(ExpressionText.feelOf(text));
        }
    }

    private Object value(String text, VariableScope scope) {
        return ExpressionText.isFeel(text) ? feel.evaluate(ExpressionText.feelOf(text), variablesOf(scope)) : text;
    }

    private Date date(String text, VariableScope scope) {
        Object value = value(text, scope);
        if (!(value instanceof String iso)) {
            throw new ProcessEngineException("Expected result of the expression '" + text
                    + "' to be a date-time or a string, but was '" + value + "'");
        }
        try {
            return Date.from(ZonedDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            throw new ProcessEngineException("Invalid date-time '" + iso + "' for expression '" + text
                    + "': it must be ISO-8601 with an offset or zone", e);
        }
    }

    private String eventName(MessageText message, VariableScope scope) {
        Object name = value(message.name(), scope);
        Object key = value(message.correlationKey(), scope);
        if (!(name instanceof String) || !(key instanceof String || key instanceof Number)) {
            throw new ProcessEngineException("Failed to extract the correlation key for '" + message.correlationKey()
                    + "' of message '" + message.name() + "': the value must be a string or a number, but was '"
                    + key + "'");
        }
        return EventNames.of(String.valueOf(name), String.valueOf(key));
    }

    private static Map<String, Object> variablesOf(VariableScope scope) {
        return scope == null ? Map.of() : ZeebeVariables.of(scope.getVariables());
    }

    private static final class ScopeExpression extends ReadOnlyExpression {

        private final Function<VariableScope, Object> evaluation;

        ScopeExpression(String text, Function<VariableScope, Object> evaluation) {
            super(text);
            this.evaluation = evaluation;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return evaluation.apply(scope);
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }

    private static final class LiteralExpression extends ReadOnlyExpression {


        LiteralExpression(String text) {
            super(text);
        }

        @Override
        public Object getValue(VariableScope scope) {
            return getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return true;
        }
    }
}
