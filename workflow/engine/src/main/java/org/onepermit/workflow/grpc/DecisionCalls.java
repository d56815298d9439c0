package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.EvaluateDecisionRequest;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.EvaluateDecisionResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.EvaluatedDecision;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.EvaluatedDecisionInput;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.EvaluatedDecisionOutput;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.MatchedDecisionRule;
import org.onepermit.workflow.engine.Decisions;
import org.onepermit.workflow.engine.Decisions.Evaluated;
import org.onepermit.workflow.engine.Decisions.Evaluation;
import org.onepermit.workflow.engine.DeployedDecision;
import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.engine.Rejection;
import org.onepermit.workflow.engine.decision.DecisionStep;
import org.onepermit.workflow.values.VariableDocument;

/** Evaluation of decisions outside of processes. */
final class DecisionCalls {

    private final Engine engine;

    DecisionCalls(Engine engine) {
        this.engine = engine;
    }

    EvaluateDecisionResponse evaluate(EvaluateDecisionRequest request) {
        Evaluation evaluation = engine.decisions().evaluate(decision(request), VariableDocument.parse(request.getVariables()));
        DeployedDecision decision = evaluation.decision();
        long key = engine.nextKey();
        EvaluateDecisionResponse.Builder response = EvaluateDecisionResponse.newBuilder()
                .setDecisionKey(decision.key()).setDecisionId(decision.decisionId()).setDecisionName(decision.name())
                .setDecisionVersion(decision.version()).setDecisionRequirementsId(decision.graphId())
                .setDecisionRequirementsKey(decision.graphKey())
                .setDecisionOutput(VariableDocument.write(evaluation.output()))
                .setFailedDecisionId(evaluation.failedId()).setFailureMessage(evaluation.failure())
                .setTenantId(Protocol.TENANT).setDecisionInstanceKey(key).setDecisionEvaluationKey(key);
        int place = 1;
        for (Evaluated evaluated : evaluation.evaluated()) {
            response.addEvaluatedDecisions(evaluated(evaluated).setDecisionEvaluationInstanceKey(key + "-" + place++));
        }
        return response.build();
    }

    private DeployedDecision decision(EvaluateDecisionRequest request) {
        Decisions decisions = engine.decisions();
        String id = request.getDecisionId();
        long key = request.getDecisionKey();
        if (id.isEmpty() == (key <= 0)) {
            throw Rejection.invalidArgument("Expected either a decision id or a valid decision key, but none or both provided");
        }
        return id.isEmpty()
                ? decisions.byKey(key).orElseThrow(() -> Rejection.invalidArgument(
                        "Expected to evaluate decision, but no decision found for key '%d'", key))
                : decisions.latest(id).orElseThrow(() -> Rejection.invalidArgument(
                        "Expected to evaluate decision, but no decision found for id '%s'", id));
    }

    private static EvaluatedDecision.Builder evaluated(Evaluated evaluated) {
        DeployedDecision decision = evaluated.decision();
        EvaluatedDecision.Builder result = EvaluatedDecision.newBuilder()
                .setDecisionKey(decision.key()).setDecisionId(decision.decisionId()).setDecisionName(decision.name())
                .setDecisionVersion(decision.version())
                .setDecisionType(evaluated.isTable() ? "DECISION_TABLE" : "LITERAL_EXPRESSION")
                .setDecisionOutput(VariableDocument.write(evaluated.output())).setTenantId(Protocol.TENANT);
        evaluated.inputs().forEach(input -> result.addEvaluatedInputs(EvaluatedDecisionInput.newBuilder()
                .setInputId(input.id()).setInputName(textOf(input.name()))
                .setInputValue(VariableDocument.write(input.value()))));
        evaluated.rules().forEach(rule -> result.addMatchedRules(rule(rule)));
        return result;
    }

    private static MatchedDecisionRule rule(DecisionStep.Rule rule) {
        MatchedDecisionRule.Builder result = MatchedDecisionRule.newBuilder().setRuleId(rule.id())
                .setRuleIndex(rule.index());
        rule.outputs().forEach(output -> result.addEvaluatedOutputs(EvaluatedDecisionOutput.newBuilder()
                .setOutputId(output.id()).setOutputName(textOf(output.name()))
                .setOutputValue(VariableDocument.write(output.value()))));
        return result.build();
    }

    private static String textOf(String name) {
        return name == null ? "" : name;
    }
}
