package org.onepermit.workflow.messages;

import java.time.Duration;

/** A message as it is published; a blank id means that it is not told apart from others of the same name and key. */
public record Publication(String name, String correlationKey, String messageId, Duration timeToLive, String variables) {
}
