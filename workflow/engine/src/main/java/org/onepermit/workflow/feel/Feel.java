package org.onepermit.workflow.feel;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.feel.FeelEngineClock;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** Parses and evaluates FEEL; what was parsed is kept, for a process evaluates the same few expressions again and again. */
public final class Feel {

    private final FeelEngineApi engine;
    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();
    private final Map<String, ParsedExpression> unaryTests = new ConcurrentHashMap<>();

    /** Creates an evaluator whose {@code now()} and {@code today()} follow the given clock. */
    public Feel(Clock clock) {
        FeelEngineClock feelClock = () -> ZonedDateTime.now(clock);
        this.engine = FeelEngineBuilder.create().withCustomValueMapper(new ExactNumbers()).withClock(feelClock).build();
    }

    /** Fails with a {@link FeelException} when the text is not an expression. */
    public void check(String expression) {
        expression(expression);
    }

    /** Fails with a {@link FeelException} when the text is not a list of unary tests, as in a decision table's cell. */
    public void checkUnaryTests(String tests) {
        unaryTests(tests);
    }

    /** Evaluates an expression to JSON-like values (null, string, boolean, number, map, list). */
    public Object evaluate(String expression, Map<String, Object> variables) {
        return toJson(evaluateToFeel(expression, variables));
    }

    /** Evaluates an expression to values that FEEL itself can go on with: dates stay dates. */
    public Object evaluateToFeel(String expression, Map<String, Object> variables) {
        return valueOf(expression, engine.evaluate(expression(expression), variables));
    }

    /** Tells whether a value passes the unary tests. */
    public boolean passes(String tests, Object value, Map<String, Object> variables) {
        return Boolean.TRUE.equals(valueOf(tests, engine.evaluateWithInput(unaryTests(tests), value, variables)));
    }

    /** Turns values of FEEL into those that a JSON document can hold. */
    public static Object toJson(Object value) {
        return FeelValue.toJson(value);
    }

    private static Object valueOf(String text, EvaluationResult result) {
        if (!result.isSuccess()) {
            throw new FeelException("failed to evaluate expression '" + text + "': " + result.failure().message());
        }
        return result.result();
    }

    private ParsedExpression expression(String text) {
        return expressions.computeIfAbsent(text, key -> parsed(key, engine::parseExpression));
    }

    private ParsedExpression unaryTests(String text) {
        return unaryTests.computeIfAbsent(text, key -> parsed(key, engine::parseUnaryTests));
    }

    private static ParsedExpression parsed(String text, Function<String, ParseResult> parser) {
        ParseResult result = parser.apply(text);
        if (!result.isSuccess()) {
            throw new FeelException("failed to parse expression '" + text + "': " + result.failure().message());
        }
        return result.parsedExpression();
    }
}
