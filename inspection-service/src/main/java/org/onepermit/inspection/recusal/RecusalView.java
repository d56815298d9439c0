package org.onepermit.inspection.recusal;

import java.time.Instant;
import org.onepermit.inspection.recusal.rules.Ground;
import org.onepermit.inspection.recusal.rules.RecusalState;

/**
 * A recusal as pages show it.
 *
 * @param drawn       whether the seat was drawn, so that a successor is drawn too
 * @param decision    the head's reason, and what follows it: null until decided
 * @param successorNo who took the seat; null where it was drawn, or nobody did
 */
public record RecusalView(
    String id, String taskNo, String unitName, boolean drawn, String inspectorNo, String inspectorName, Ground ground, String facts,
    VisitRecusal.Party party, String askedByName, Instant askedAt, RecusalState state, String decision, String successorNo, String decidedByName,
    Instant decidedAt) { }
