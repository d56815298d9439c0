package org.onepermit.workflow.engine.parse;

import java.util.List;
import org.onepermit.workflow.bpmn.EngineAttributes;
import org.operaton.bpm.engine.ProcessEngineException;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.el.Expression;
import org.operaton.bpm.engine.impl.el.ExpressionManager;
import org.operaton.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.util.xml.Element;
import org.operaton.bpm.engine.repository.DecisionDefinitionQuery;
import org.operaton.bpm.engine.repository.ProcessDefinitionQuery;
import org.operaton.bpm.engine.repository.ResourceDefinition;

/**
 * Which version of a process or decision an element calls.
 *
 * @param id expression for the id
 * @param binding {@code latest}, {@code deployment} (what was deployed together with the caller) or {@code versionTag}
 * @param versionTag the tag to look for, with that binding
 */
record CalledVersion(Expression id, String binding, String versionTag) {

    static CalledVersion read(Element element, String id, ExpressionManager expressions) {
        return new CalledVersion(expressions.createExpression(id), ActivityFacts.read(element, EngineAttributes.BINDING),
                ActivityFacts.read(element, EngineAttributes.VERSION_TAG));
    }

    ProcessDefinitionEntity process(ExecutionEntity caller) {
        String processId = idFor(caller);
        ProcessDefinitionQuery query = repository().createProcessDefinitionQuery().processDefinitionKey(processId);
        switch (binding) {
            case "deployment" -> query.deploymentId(caller.getProcessDefinition().getDeploymentId());
            case "versionTag" -> query.versionTag(versionTag).orderByProcessDefinitionVersion().desc();
            default -> query.latestVersion();
        }
        String found = only(query.listPage(0, 1), "process", processId).getId();
        return cache().findDeployedProcessDefinitionById(found);
    }

    DecisionDefinitionEntity decision(ExecutionEntity caller) {
        String decisionId = idFor(caller);
        DecisionDefinitionQuery query = repository().createDecisionDefinitionQuery().decisionDefinitionKey(decisionId);
        switch (binding) {
            case "deployment" -> query.deploymentId(caller.getProcessDefinition().getDeploymentId());
            case "versionTag" -> query.versionTag(versionTag).orderByDecisionDefinitionVersion().desc();
            default -> query.latestVersion();
        }
        String found = only(query.listPage(0, 1), "decision", decisionId).getId();
        return (DecisionDefinitionEntity) cache().findDeployedDecisionDefinitionById(found);
    }

    private String idFor(ExecutionEntity caller) {
        Object value = id.getValue(caller);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new ProcessEngineException("Expected the id that '" + caller.getCurrentActivityId()
                + "' calls to be a string, but was '" + value + "'");
    }

    private ResourceDefinition only(List<? extends ResourceDefinition> found, String kind, String calledId) {
        if (found.isEmpty()) {
            throw new ProcessEngineException("Expected " + kind + " with id '" + calledId + "' and binding '" + binding
                    + (versionTag == null ? "'" : "' to '" + versionTag + "'") + " to be deployed, but not found");
        }
        return found.get(0);
    }

    private static RepositoryService repository() {
        return Context.getProcessEngineConfiguration().getRepositoryService();
    }

    private static DeploymentCache cache() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }
}
