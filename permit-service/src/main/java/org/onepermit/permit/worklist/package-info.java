/**
 * The work that waits for a person: one item per application, kind and round, opened by the process and closed by the act that it asks
 * for. Officers see the items of their role and division (J-02) and never one that separation of duties bars them from (J-01).
 * Depends on {@code platform} only; filing, review and licence open and close items.
 */
package org.onepermit.permit.worklist;
