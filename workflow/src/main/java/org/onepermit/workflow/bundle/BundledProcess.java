package org.onepermit.workflow.bundle;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.instance.Process;
import java.io.ByteArrayInputStream;

/** A process file of this release. */
public record BundledProcess(String processId, String name, String resourceName, byte[] xml) {

    static BundledProcess of(String resourceName, byte[] xml) {
        Process process = Bpmn.readModelFromStream(new ByteArrayInputStream(xml))
                .getModelElementsByType(Process.class).iterator().next();
        return new BundledProcess(process.getId(), process.getName(), resourceName, xml);
    }
}
