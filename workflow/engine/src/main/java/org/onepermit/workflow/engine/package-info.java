/**
 * The engine room: Operaton, set up to behave as Zeebe does. The only room that knows Operaton's types; what it offers
 * to the other rooms speaks of keys, names and plain values. May depend on {@code bpmn}, {@code feel} and
 * {@code values}; knows no gRPC, no messages waiting in a buffer and no workers.
 */
package org.onepermit.workflow.engine;
