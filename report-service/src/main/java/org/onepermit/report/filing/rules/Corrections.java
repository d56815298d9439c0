package org.onepermit.report.filing.rules;

import java.util.List;

/** The one list of what has to be put right (D-16). A type of its own, since the persistence provider overlooks a changed list of the same size. */
public record Corrections(List<CorrectionItem> items) {

    public Corrections {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
