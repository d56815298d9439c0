package org.onepermit.workflow.engine.session;

import org.operaton.bpm.engine.impl.context.Context;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/** Does not read a process definition again in each transaction: what has been parsed never changes. */
public final class KnownProcesses extends ProcessDefinitionManager {

    @Override
    public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String definitionId) {
        ProcessDefinitionEntity loaded = super.getCachedResourceDefinitionEntity(definitionId);
        return loaded != null
                ? loaded
                : Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache().get(definitionId);
    }
}
