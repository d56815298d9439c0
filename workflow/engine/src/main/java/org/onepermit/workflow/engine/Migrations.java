package org.onepermit.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onepermit.workflow.engine.Instances.ElementMapping;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.operaton.bpm.engine.migration.MigrationPlan;
import org.operaton.bpm.engine.migration.MigrationPlanBuilder;

/** Makes the engine's migration plan of mappings from element to element. */
final class Migrations {

    /** The engine tells a loop from the rounds in it by this ending of its id. */
    private static final String LOOP = "#multiInstanceBody";

    private Migrations() {
    }

    static MigrationPlan plan(RuntimeService runtime, ProcessDefinitionEntity source, ProcessDefinitionEntity target,
            List<ElementMapping> mappings) {
        check(source, target, mappings);
        MigrationPlanBuilder plan = runtime.createMigrationPlan(source.getId(), target.getId());
        for (ElementMapping mapping : mappings) {
            plan.mapActivities(mapping.source(), mapping.target());
            if (source.findActivity(mapping.source() + LOOP) != null && target.findActivity(mapping.target() + LOOP) != null) {
                plan.mapActivities(mapping.source() + LOOP, mapping.target() + LOOP);
            }
        }
        return plan.build();
    }

    private static void check(ProcessDefinitionEntity source, ProcessDefinitionEntity target, List<ElementMapping> mappings) {
        Set<String> sources = new HashSet<>();
        for (ElementMapping mapping : mappings) {
            if (source.findActivity(mapping.source()) == null) {
                throw Rejection.invalidArgument("Expected to migrate from element '%s', but process '%s' has no such element",
                        mapping.source(), source.getKey());
            }
            if (target.findActivity(mapping.target()) == null) {
                throw Rejection.invalidArgument("Expected to migrate to element '%s', but process '%s' has no such element",
                        mapping.target(), target.getKey());
            }
            if (!sources.add(mapping.source())) {
                throw Rejection.invalidArgument("Expected to migrate element '%s' once, but it is mapped several times",
                        mapping.source());
            }
        }
    }
}
