package org.onepermit.workflow.web.messages;

import java.time.Instant;
import org.onepermit.workflow.store.SubscriptionList.Subscription;

/** An element that waits for a message; name and key are null when only a hash of them is kept. */
public record SubscriptionView(String key, String messageName, String correlationKey, String instanceKey,
        String processId, int version, String elementId, Instant since) {

    public static SubscriptionView of(Subscription waiting) {
        return new SubscriptionView(String.valueOf(waiting.key()), waiting.messageName(), waiting.correlationKey(),
                String.valueOf(waiting.instanceKey()), waiting.processId(), waiting.version(), waiting.elementId(),
                waiting.since());
    }
}
