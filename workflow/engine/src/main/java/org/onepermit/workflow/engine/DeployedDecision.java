package org.onepermit.workflow.engine;

import java.util.Objects;
import org.operaton.bpm.engine.repository.DecisionDefinition;

/** One version of a decision, and the graph of decisions that it was deployed with. */
public record DeployedDecision(String decisionId, String name, int version, long key, String graphId, long graphKey) {

    static DeployedDecision of(DecisionDefinition definition) {
        return new DeployedDecision(definition.getKey(), Objects.requireNonNullElse(definition.getName(), ""),
                definition.getVersion(), DeployedProcess.keyOf(definition.getId()), definition.getDecisionRequirementsDefinitionKey(),
                DeployedProcess.keyOf(definition.getDecisionRequirementsDefinitionId()));
    }
}
