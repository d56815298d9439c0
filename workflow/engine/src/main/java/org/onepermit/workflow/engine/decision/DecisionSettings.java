package org.onepermit.workflow.engine.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onepermit.workflow.feel.Feel;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.core.model.Properties;
import org.operaton.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.operaton.bpm.engine.impl.dmn.deployer.DecisionRequirementsDefinitionDeployer;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionRequirementsDefinitionEntity;
import org.operaton.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.operaton.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.operaton.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.operaton.bpm.model.dmn.instance.Decision;

/** The engine's configuration with decisions as Zeebe has them: FEEL only, and a graph for every file, even of one decision. */
public final class DecisionSettings extends StandaloneProcessEngineConfiguration {

    private final Feel feel;

    /** Creates a configuration whose decisions evaluate with the given engine. */
    public DecisionSettings(Feel feel) {
        this.feel = feel;
        this.dmnEngineConfiguration = new DefaultDmnEngineConfiguration();
        dmnEngineConfiguration.setFeelEngineFactory(() -> new DecisionFeel(feel));
        dmnEngineConfiguration.getTransformer().setDataTypeTransformerRegistry(new DecisionTypes());
        this.dmnReturnBlankTableOutputAsNull = true;
    }

    @Override
    protected void initDmnEngine() {
        super.initDmnEngine();
        dmnEngineConfiguration.getTransformer().getElementTransformHandlerRegistry()
                .addHandler(Decision.class, new DecisionReader(feel));
    }

    @Override
    protected DecisionDefinitionDeployer getDecisionDefinitionDeployer() {
        DecisionDefinitionDeployer deployer = new DecisionDeployer();
        deployer.setIdGenerator(idGenerator);
        deployer.setTransformer(dmnEngineConfiguration.getTransformer());
        return deployer;
    }

    @Override
    protected DecisionRequirementsDefinitionDeployer getDecisionRequirementsDefinitionDeployer() {
        DecisionRequirementsDefinitionDeployer deployer = new GraphDeployer();
        deployer.setIdGenerator(idGenerator);
        deployer.setTransformer(dmnEngineConfiguration.getTransformer());
        return deployer;
    }

    private static final class GraphDeployer extends DecisionRequirementsDefinitionDeployer {

        @Override
        protected void persistDefinition(DecisionRequirementsDefinitionEntity graph) {
            getDecisionRequirementsDefinitionManager().insertDecisionRequirementsDefinition(graph);
        }

        @Override
        protected void ensureNoDuplicateDefinitionKeys(List<DecisionRequirementsDefinitionEntity> graphs) {
            Set<String> ids = new HashSet<>();
            graphs.stream().map(DecisionRequirementsDefinitionEntity::getKey).filter(id -> !ids.add(id)).forEach(id -> {
                throw new DmnTransformException("Two decision files have the same id '" + id + "'");
            });
        }

        @Override
        protected void addDefinitionToDeploymentCache(DeploymentCache cache, DecisionRequirementsDefinitionEntity graph) {
            cache.addDecisionRequirementsDefinition(graph);
        }
    }

    private static final class DecisionDeployer extends DecisionDefinitionDeployer {

        @Override
        protected List<DecisionDefinitionEntity> transformDefinitions(DeploymentEntity deployment, ResourceEntity resource,
                Properties properties) {
            DecisionRequirementsDefinitionEntity graph = findDeployedDrdForResource(deployment, resource.getName());
            List<DecisionDefinitionEntity> decisions = graph.getDecisions().stream()
                    .map(DecisionDefinitionEntity.class::cast).toList();
            decisions.forEach(decision -> {
                decision.setDecisionRequirementsDefinitionId(graph.getId());
                decision.setDecisionRequirementsDefinitionKey(graph.getKey());
            });
            return decisions;
        }
    }
}
