package org.onepermit.workflow.engine;

import java.util.Objects;
import org.operaton.bpm.engine.repository.DecisionRequirementsDefinition;

/** One version of a graph of decisions: what one decision file holds. */
public record DeployedGraph(String graphId, String name, int version, long key, String resourceName) {

    static DeployedGraph of(DecisionRequirementsDefinition definition) {
        return new DeployedGraph(definition.getKey(), Objects.requireNonNullElse(definition.getName(), ""),
                definition.getVersion(), DeployedProcess.keyOf(definition.getId()), definition.getResourceName());
    }
}
