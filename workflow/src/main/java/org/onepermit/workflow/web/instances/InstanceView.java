package org.onepermit.workflow.web.instances;

import java.time.Instant;
import java.util.List;
import org.onepermit.workflow.store.InstanceRecords.InstanceRecord;

/**
 * An instance. Keys are text: they exceed what JavaScript can count.
 *
 * @param businessKey correlation key of the message that started it, null if none did
 * @param parentKey the instance that called it, null if none did
 * @param startedAt null for an instance that is older than this record
 * @param activeElements elements that it is in now; none after its end
 * @param lastElement the element that it ended in, as far as the engine knew
 */
public record InstanceView(String key, String processId, int version, InstanceState state, String businessKey,
        String parentKey, Instant startedAt, Instant endedAt, List<String> activeElements, String lastElement,
        long incidents) {

    static InstanceView of(InstanceRecord instance, List<String> activeElements) {
        return new InstanceView(String.valueOf(instance.key()), instance.processId(), instance.version(),
                InstanceState.of(instance), instance.businessKey(),
                instance.parentKey() == null ? null : String.valueOf(instance.parentKey()), instance.startedAt(),
                instance.endedAt(), activeElements, instance.lastElement(), instance.incidents());
    }
}
