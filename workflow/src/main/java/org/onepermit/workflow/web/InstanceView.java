package org.onepermit.workflow.web;

import java.util.List;
import org.onepermit.workflow.engine.Instances.InstanceSummary;

/** A running instance and the elements that it is in now. Keys are text: they exceed what JavaScript can count. */
public record InstanceView(String key, String processId, int version, List<String> activeElements) {

    static InstanceView of(InstanceSummary instance, List<String> activeElements) {
        return new InstanceView(String.valueOf(instance.key()), instance.processId(), instance.version(),
                activeElements);
    }
}
