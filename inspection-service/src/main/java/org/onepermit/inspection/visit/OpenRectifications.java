package org.onepermit.inspection.visit;

import java.time.LocalDate;
import java.util.List;

/** What a unit has still to put right, for the officers who go there next; answered by the room that orders it. */
public interface OpenRectifications {

    /** An order that was not checked again yet. */
    record Open(String taskNo, String demand, LocalDate orderedOn, LocalDate deadline) { }

    List<Open> ofUnit(String uscc);
}
