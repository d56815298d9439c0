package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onepermit.platform.sheet.Export;

/** All draws as tables for everybody (F-19, F-23). The tasks of a draw are in them once it is revealed (F-11). */
@ApplicationScoped
public class OpenData {

    private static final int MOST_ROWS = 100_000;

    private final DrawBatchRepository batches;
    private final DrawnTaskRepository tasks;
    private final DrawnSeatRepository seats;
    private final DrawChains chains;

    OpenData(DrawBatchRepository batches, DrawnTaskRepository tasks, DrawnSeatRepository seats, DrawChains chains) {
        this.batches = batches;
        this.tasks = tasks;
        this.seats = seats;
        this.chains = chains;
    }

    /** Every draw that was committed to; the newest 100 000. */
    public byte[] draws() {
        List<List<?>> rows = batches.find("committedAt is not null order by committedAt desc, batchNo").page(0, MOST_ROWS).list().stream()
            .map(DrawBatch::summary).<List<?>>map(this::row).toList();
        return table(DataDictionary.DRAWS, rows);
    }

    /** Every task of every draw that is revealed; up to 100 000. */
    public byte[] tasks() {
        List<List<?>> rows = new ArrayList<>();
        for (DrawBatch batch : batches.revealed()) {
            Map<String, List<DrawnSeat>> seated = seats.ofBatch(batch.batchNo()).stream().collect(Collectors.groupingBy(DrawnSeat::taskNo));
            tasks.of(batch.batchNo()).forEach(task -> rows.add(row(task, seated.getOrDefault(task.taskNo(), List.of()))));
        }
        return table(DataDictionary.TASKS, rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
    }

    /** What the columns of the tables mean. */
    public byte[] dictionary() {
        List<List<?>> rows = new ArrayList<>();
        for (DataDictionary table : DataDictionary.values()) {
            table.columns().forEach(column -> rows.add(List.of(table.file(), column.name(), column.type(), column.chinese(), column.english())));
        }
        return new Export("dictionary", List.of("file", "field", "type", "含义", "meaning"), rows).csv();
    }

    private static byte[] table(DataDictionary table, List<List<?>> rows) {
        return new Export(table.file(), table.columns().stream().map(DataDictionary.Column::name).toList(), rows).csv();
    }

    private List<String> row(BatchSummary batch) {
        List<DrawChain.View> chain = chains.views(batch.batchNo());
        return List.of(batch.batchNo(), batch.title(), batch.division(), batch.period(), String.join(";", batch.departments()),
            batch.status().name(), text(batch.visitsFrom()), text(batch.visitsTo()), text(batch.objectsSize()), text(batch.inspectorsSize()),
            text(batch.quota()), text(batch.tasks()), batch.commitmentHash(), text(batch.committedAt()), text(batch.drawnAt()),
            text(batch.revealedAt()), text(Math.max(0, chain.size() - 1)), chain.isEmpty() ? "" : chain.get(chain.size() - 1).hash(),
            text(batch.voidReason()));
    }

    private static List<String> row(DrawnTask task, List<DrawnSeat> team) {
        return List.of(task.batchNo(), task.taskNo(), task.objectNo(), task.objectName(), task.uscc(), task.division(), task.stratum(),
            task.isStanding() ? "1" : "0", team.stream().map(DrawnSeat::inspectorNo).collect(Collectors.joining(";")));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
