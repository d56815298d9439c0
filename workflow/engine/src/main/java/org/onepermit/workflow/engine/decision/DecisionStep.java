package org.onepermit.workflow.engine.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.onepermit.workflow.feel.Feel;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.operaton.bpm.dmn.engine.impl.hitpolicy.HitPolicyEntry;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.variable.value.TypedValue;
import org.operaton.bpm.model.dmn.BuiltinAggregator;
import org.operaton.bpm.model.dmn.HitPolicy;

/**
 * One evaluated decision.
 *
 * @param feelOutput its result in FEEL's own values
 */
public record DecisionStep(DecisionDefinitionEntity decision, Object feelOutput, List<Input> inputs, List<Rule> rules) {

    /** An evaluated column; the value is JSON-like. */
    public record Input(String id, String name, Object value) {
    }

    /** A rule that matched, by its place in the table from one on. */
    public record Rule(String id, int index, List<Output> outputs) {
    }

    /** What a matched rule yields in one column; the value is JSON-like. */
    public record Output(String id, String name, Object value) {
    }

    static DecisionStep of(DecisionDefinitionEntity decision, DmnDecisionLogicEvaluationEvent event) {
        if (event instanceof DmnDecisionTableEvaluationEvent table) {
            return ofTable(decision, table);
        }
        TypedValue value = ((DmnDecisionLiteralExpressionEvaluationEvent) event).getOutputValue();
        return new DecisionStep(decision, plain(value), List.of(), List.of());
    }

    /** The result as JSON-like values. */
    public Object output() {
        return Feel.toJson(feelOutput);
    }

    private static DecisionStep ofTable(DecisionDefinitionEntity decision, DmnDecisionTableEvaluationEvent event) {
        DmnDecisionTableImpl table = (DmnDecisionTableImpl) decision.getDecisionLogic();
        List<Input> inputs = event.getInputs().stream()
                .map(input -> new Input(input.getId(), input.getName(), Feel.toJson(plain(input.getValue())))).toList();
        List<String> ids = table.getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
        List<Rule> rules = event.getMatchingRules().stream().map(rule -> rule(rule, ids)).toList();
        return new DecisionStep(decision, result(table, event.getMatchingRules()), inputs, rules);
    }

    private static Rule rule(DmnEvaluatedDecisionRule rule, List<String> ids) {
        return new Rule(rule.getId(), ids.indexOf(rule.getId()) + 1, rule.getOutputEntries().values().stream()
                .map(output -> new Output(output.getId(), output.getOutputName(), Feel.toJson(plain(output.getValue()))))
                .toList());
    }

    /** A column alone yields its value, several an object; all matches are listed or summed up only where the table says so. */
    private static Object result(DmnDecisionTableImpl table, List<DmnEvaluatedDecisionRule> matches) {
        boolean single = table.getOutputs().size() == 1;
        List<Object> results = new ArrayList<>();
        matches.forEach(match -> results.add(single ? firstOf(match) : allOf(match)));
        HitPolicyEntry policy = table.getHitPolicyHandler().getHitPolicyEntry();
        if (policy.getAggregator() != null) {
            return aggregate(policy.getAggregator(), results);
        }
        if (policy.getHitPolicy() == HitPolicy.COLLECT || policy.getHitPolicy() == HitPolicy.RULE_ORDER) {
            return results;
        }
        return results.isEmpty() ? null : results.get(0);
    }

    private static Object firstOf(DmnEvaluatedDecisionRule match) {
        return match.getOutputEntries().values().stream().findFirst().map(output -> plain(output.getValue())).orElse(null);
    }

    private static Map<String, Object> allOf(DmnEvaluatedDecisionRule match) {
        Map<String, Object> values = new LinkedHashMap<>();
        match.getOutputEntries().values().forEach(output -> values.put(output.getOutputName(), plain(output.getValue())));
        return values;
    }

    /** Summed up in decimals, for the library would use binary fractions. */
    private static Object aggregate(BuiltinAggregator aggregator, List<Object> results) {
        return switch (aggregator) {
            case COUNT -> results.size();
            case SUM -> reduced(results, BigDecimal::add);
            case MIN -> reduced(results, BigDecimal::min);
            case MAX -> reduced(results, BigDecimal::max);
        };
    }

    private static Object reduced(List<Object> results, BinaryOperator<BigDecimal> step) {
        return results.stream().map(result -> new BigDecimal(String.valueOf(result))).reduce(step).orElse(null);
    }

    private static Object plain(TypedValue value) {
        return value == null ? null : value.getValue();
    }
}
