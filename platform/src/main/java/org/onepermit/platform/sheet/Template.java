package org.onepermit.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;

/**
 * A table with known columns, to be downloaded empty and read when it was filled in. Columns are found by their Chinese headers or, for
 * those who write tables by program, by their keys.
 */
public final class Template {

    private static final String REQUIRED = "*";
    private static final int WIDTH = 18;

    private final String name;
    private final List<? extends Column> columns;

    public Template(String name, Column... columns) {
        this.name = name;
        this.columns = List.of(columns);
    }

    /**
     * The rows that were filled in.
     *
     * @throws ProblemException if it is no table, too large, empty, or has other headers than the template
     */
    public List<Cells> read(InputStream body, SheetBounds bounds) {
        List<SheetRow> rows = new SheetReader(bounds).read(body);
        if (rows.isEmpty()) {
            throw new ProblemException(SheetProblem.EMPTY, (String) null);
        }
        Map<Integer, Column> places = places(rows.get(0));
        if (rows.size() == 1) {
            throw new ProblemException(SheetProblem.EMPTY, (String) null);
        }
        return rows.stream().skip(1).map(row -> cells(row, places)).toList();
    }

    /** The empty table: headers, and a second sheet that says what each column takes. */
    public byte[] empty() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "OnePermit", "1.0")) {
            Worksheet table = book.newWorksheet(name);
            Worksheet notes = book.newWorksheet("填写说明");
            notes.value(0, 0, "列");
            notes.value(0, 1, "是否必填");
            notes.value(0, 2, "示例");
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                table.value(0, i, column.header() + (column.required() ? REQUIRED : ""));
                table.style(0, i).bold().set();
                table.width(i, WIDTH);
                notes.value(i + 1, 0, column.header());
                notes.value(i + 1, 1, column.required() ? "必填" : "选填");
                notes.value(i + 1, 2, column.example());
            }
            table.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return file.toByteArray();
    }

    private Map<Integer, Column> places(SheetRow headers) {
        Map<Integer, Column> places = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < headers.cells().size(); i++) {
            String header = headers.cells().get(i).replace(REQUIRED, "").strip();
            Column column = columns.stream().filter(each -> each.header().equals(header) || each.key().equals(header)).findFirst().orElse(null);
            if (column == null && !header.isEmpty()) {
                errors.add(new FieldError("headers/" + header, "unknown-field"));
            } else if (places.containsValue(column)) {
                errors.add(new FieldError("headers/" + header, "twice"));
            } else if (column != null) {
                places.put(i, column);
            }
        }
        columns.stream().filter(column -> column.required() && !places.containsValue(column))
            .forEach(column -> errors.add(new FieldError("headers/" + column.header(), "not-null")));
        if (!errors.isEmpty()) {
            throw new ProblemException(SheetProblem.WRONG_HEADERS, null, errors);
        }
        return places;
    }

    private Cells cells(SheetRow row, Map<Integer, Column> places) {
        Map<Column, String> texts = new LinkedHashMap<>();
        columns.stream().filter(places::containsValue).forEach(column -> texts.put(column, ""));
        places.forEach((place, column) -> texts.put(column, place < row.cells().size() ? row.cells().get(place) : ""));
        return new Cells(row.number(), texts);
    }
}
