package org.onepermit.workflow.engine.session;

import java.util.Map;
import org.operaton.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.operaton.bpm.engine.impl.persistence.entity.JobDefinitionManager;

/** Does not read the definition of a step again for each step: nothing here suspends them or sets their priority. */
public final class KnownStepKinds extends JobDefinitionManager {

    private final Map<String, JobDefinitionEntity> known;

    /** Creates the manager of one transaction on what all of them know. */
    public KnownStepKinds(Map<String, JobDefinitionEntity> known) {
        this.known = known;
    }

    @Override
    public JobDefinitionEntity findById(String id) {
        JobDefinitionEntity definition = known.get(id);
        if (definition == null) {
            definition = super.findById(id);
            if (definition != null) {
                known.put(id, definition);
            }
        }
        return definition;
    }
}
