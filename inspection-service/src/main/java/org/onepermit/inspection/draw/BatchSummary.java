package org.onepermit.inspection.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.lot.Adjustment;

/**
 * A batch as lists show it; holds nothing that is sealed (F-11).
 *
 * @param quota  objects to be drawn
 * @param tasks  objects drawn; null before
 */
public record BatchSummary(
    String batchNo, String planNo, int planEdition, String division, String period, String title, List<String> departments,
    List<String> items, BatchStatus status, LocalDate visitsFrom, LocalDate visitsTo, String redrawOf, Instant frozenAt, String ruleHash,
    int objectsSize, String objectsRoot, int inspectorsSize, String inspectorsRoot, int quota, String entropyName,
    String entropyDefinition, Instant entropyExistsFrom, Instant committedAt, String commitmentHash, Instant drawnAt, Integer tasks,
    Instant revealedAt, Instant voidedAt, Adjustment.Reason voidReason) {
}
