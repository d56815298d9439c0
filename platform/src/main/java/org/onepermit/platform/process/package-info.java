/**
 * The way to the engine and back into the case's timeline. Acts write an outbox row in their own transaction; a relay publishes it
 * after commit with the row's id as message id, so that a repeat is harmless. No request waits for the engine.
 *
 * <p>Only this room and {@code worker} know the Camunda client.
 */
package org.onepermit.platform.process;
