package org.onepermit.inspection.visit;

import java.time.Instant;
import java.util.List;
import org.onepermit.inspection.visit.rules.ResultCode;

/**
 * A department's part of a joint task (F-22).
 *
 * @param items       keys of the check items that it answers
 * @param mayAnswer   whether the reader may answer them
 * @param result      and what follows it: null until the part is concluded
 */
public record PartView(
    String department, boolean lead, List<String> items, boolean mayAnswer, ResultCode result, String resultZh, String resultEn, String reason,
    String concludedByName, Instant concludedAt) { }
