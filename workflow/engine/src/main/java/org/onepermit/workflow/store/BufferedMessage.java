package org.onepermit.workflow.store;

/** A published message; {@code variables} is its JSON document. */
public record BufferedMessage(long id, String name, String correlationKey, String variables) {
}
