package org.onepermit.workflow.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.operaton.bpm.engine.RepositoryService;
import org.operaton.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Parsed processes and decisions by their key; a definition never changes, so what was found stays found. */
final class Definitions {

    private final ProcessEngineConfigurationImpl configuration;
    private final Map<Long, String> idsByKey = new ConcurrentHashMap<>();
    private final Map<Long, String> decisionIdsByKey = new ConcurrentHashMap<>();
    private final Map<String, Long> firstKeys = new ConcurrentHashMap<>();

    Definitions(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    Optional<ProcessDefinitionEntity> byKey(long key) {
        if (!idsByKey.containsKey(key)) {
            repository().createProcessDefinitionQuery().list()
                    .forEach(d -> idsByKey.put(DeployedProcess.keyOf(d.getId()), d.getId()));
        }
        return Optional.ofNullable(idsByKey.get(key)).map(this::byId);
    }

    ProcessDefinitionEntity byId(String definitionId) {
        return configuration.getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
    }

    Optional<DecisionDefinitionEntity> decisionByKey(long key) {
        if (!decisionIdsByKey.containsKey(key)) {
            repository().createDecisionDefinitionQuery().list()
                    .forEach(d -> decisionIdsByKey.put(DeployedProcess.keyOf(d.getId()), d.getId()));
        }
        return Optional.ofNullable(decisionIdsByKey.get(key))
                .map(id -> (DecisionDefinitionEntity) configuration.getDeploymentCache().findDeployedDecisionDefinitionById(id));
    }

    /** Key of a process's first version: whatever has a smaller key is older than the process. */
    long firstKeyOf(String processId) {
        return firstKeys.computeIfAbsent(processId, id -> DeployedProcess.keyOf(repository().createProcessDefinitionQuery()
                .processDefinitionKey(id).orderByProcessDefinitionVersion().asc().listPage(0, 1).get(0).getId()));
    }

    private RepositoryService repository() {
        return configuration.getRepositoryService();
    }
}
