package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.SheetBounds;
import org.onepermit.report.monitoring.EnterResults.Placed;
import org.onepermit.report.monitoring.rules.Source;

/** Reads a table of results and has them taken. Reading holds no transaction open. */
@ApplicationScoped
public class ImportResults {

    private final EnterResults enter;

    ImportResults(EnterResults enter) {
        this.enter = enter;
    }

    /** @return how many were taken: all rows or none */
    public int read(String permitNo, InputStream table) {
        List<Placed> lines = new ArrayList<>();
        List<FieldError> unreadable = new ArrayList<>();
        for (Cells row : ResultColumn.TEMPLATE.read(table, SheetBounds.USUAL)) {
            lines.add(new Placed(row.at(), ResultColumn.line(row)));
            unreadable.addAll(row.errors());
        }
        return enter.enter(permitNo, lines, Source.IMPORT, unreadable);
    }
}
