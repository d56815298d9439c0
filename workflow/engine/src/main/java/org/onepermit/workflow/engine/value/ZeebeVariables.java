package org.onepermit.workflow.engine.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onepermit.workflow.bpmn.EngineAttributes;

/** The engine's variables as Zeebe would show them. */
public final class ZeebeVariables {

    private static final String LOOP_COUNTER = "loopCounter";
    private static final Map<String, String> LOOP_NAMES = Map.of(
            "nrOfInstances", "numberOfInstances",
            "nrOfActiveInstances", "numberOfActiveInstances",
            "nrOfCompletedInstances", "numberOfCompletedInstances");

    private ZeebeVariables() {
    }

    /** Without what is the engine's own, with Zeebe's names in loops, and with rounds counted from one. */
    public static Map<String, Object> of(Map<String, Object> variables) {
        Map<String, Object> visible = new LinkedHashMap<>();
        variables.forEach((name, value) -> {
            if (LOOP_COUNTER.equals(name) && value instanceof Integer round) {
                visible.put(name, round + 1);
            } else if (!name.startsWith(EngineAttributes.PRIVATE_VARIABLE)) {
                visible.put(LOOP_NAMES.getOrDefault(name, name), value);
            }
        });
        return visible;
    }
}
