package org.onepermit.workflow.web.messages;

import java.time.Instant;
import java.util.List;
import org.onepermit.workflow.store.MessageList.KeptMessage;

/** A kept message; of what it carries only the names are shown. {@code reached} counts the processes that have had it. */
public record MessageView(String key, String name, String correlationKey, List<String> variableNames, int reached,
        Instant expiresAt) {

    static MessageView of(KeptMessage message) {
        return new MessageView(String.valueOf(message.key()), message.name(), message.correlationKey(),
                message.variableNames(), message.reached(), message.expiresAt());
    }
}
