package org.onepermit.inspection.publication;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.ResultCode;

/**
 * A department's result of a joint visit as the public reads it (F-19, F-22).
 *
 * @param items       keys of what it looked at
 * @param correctedOn day on which it was put right; null if never
 */
public record PublishedPart(String department, List<String> items, ResultCode result, String facts, LocalDate correctedOn) {

    PublishedPart corrected(ResultCode code, String words, LocalDate today) {
        return new PublishedPart(department, items, code, words, today);
    }
}
