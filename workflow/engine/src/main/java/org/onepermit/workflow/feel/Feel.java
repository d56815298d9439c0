package org.onepermit.workflow.feel;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** Parses and evaluates FEEL expressions; parsed ones are kept, for a process evaluates the same few again and again. */
public final class Feel {

    private final FeelEngineApi engine;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    /** Creates an evaluator whose {@code now()} and {@code today()} follow the given clock. */
    public Feel(Clock clock) {
        FeelEngineClock feelClock = () -> ZonedDateTime.now(clock);
        this.engine = FeelEngineBuilder.forJava().withClock(feelClock).build();
    }

    /** Fails with a {@link FeelException} when the expression is not FEEL. */
    public void check(String expression) {
        parse(expression);
    }

    /** Evaluates an expression to JSON-like values (null, string, boolean, number, map, list). */
    public Object evaluate(String expression, Map<String, Object> variables) {
        EvaluationResult result = engine.evaluate(parse(expression), variables);
        if (!result.isSuccess()) {
            throw new FeelException("failed to evaluate expression '" + expression + "': " + result.failure().message());
        }
        return FeelValue.toJson(result.result());
    }

    private ParsedExpression parse(String expression) {
        return parsed.computeIfAbsent(expression, text -> {
            ParseResult result = engine.parseExpression(text);
            if (!result.isSuccess()) {
                throw new FeelException("failed to parse expression '" + text + "': " + result.failure().message());
            }
            return result.parsedExpression();
        });
    }
}
