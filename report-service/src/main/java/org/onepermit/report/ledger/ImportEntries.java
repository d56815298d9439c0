package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.SheetBounds;
import org.onepermit.report.ledger.EnterEntries.Placed;
import org.onepermit.report.monitoring.rules.Source;

/** Reads a table of ledger entries and has them appended. Reading holds no transaction open. */
@ApplicationScoped
public class ImportEntries {

    private final EnterEntries enter;

    ImportEntries(EnterEntries enter) {
        this.enter = enter;
    }

    /** @return how many were taken: all rows or none */
    public int read(String permitNo, InputStream table) {
        List<Placed> lines = new ArrayList<>();
        List<FieldError> unreadable = new ArrayList<>();
        for (Cells row : EntryColumn.TEMPLATE.read(table, SheetBounds.USUAL)) {
            lines.add(new Placed(row.at(), EntryColumn.line(row)));
            unreadable.addAll(row.errors());
        }
        return enter.enter(permitNo, lines, Source.IMPORT, unreadable);
    }
}
