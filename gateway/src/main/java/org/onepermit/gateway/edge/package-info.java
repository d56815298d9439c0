/**
 * The way of a request from outside to a service: limits, identity, hygiene, time-outs, then streamed through.
 *
 * <p>Each guard is one handler; {@link org.onepermit.gateway.edge.Edge} puts them in order. Depends on {@code session}
 * for who is calling and on {@code problem} for refusals.
 */
package org.onepermit.gateway.edge;
