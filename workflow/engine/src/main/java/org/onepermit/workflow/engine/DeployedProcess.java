package org.onepermit.workflow.engine;

import org.operaton.bpm.engine.repository.ProcessDefinition;

/** One version of a process. */
public record DeployedProcess(String processId, int version, long key, String resourceName) {

    static DeployedProcess of(ProcessDefinition definition) {
        return new DeployedProcess(definition.getKey(), definition.getVersion(), keyOf(definition.getId()),
                definition.getResourceName());
    }

    /** The engine names a definition {@code id:version:key}, or just by its key when that would be too long. */
    static long keyOf(String definitionId) {
        return Long.parseLong(definitionId.substring(definitionId.lastIndexOf(':') + 1));
    }
}
