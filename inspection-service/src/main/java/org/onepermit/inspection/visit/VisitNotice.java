package org.onepermit.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.inspection.visit.rules.CheckType;

/** What the code of a visit says to whoever was shown it: who comes, why, and on what basis (APnL §55). */
public record VisitNotice(
    String visitCode, String taskNo, CheckType type, String unitName, String address, String basis, List<Officer> officers, Instant arrivedAt,
    boolean underWay) {

    /** An officer with the certificate to ask for. */
    public record Officer(String name, String certificateNo, LocalDate certificateValidTo) { }
}
