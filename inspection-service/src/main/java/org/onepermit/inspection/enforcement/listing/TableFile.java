package org.onepermit.inspection.enforcement.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a file: CSV in UTF-8 with the mark that spreadsheets look for, or XLSX. */
public record TableFile(List<String> heads, List<List<Object>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(heads);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(TableFile::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "OnePermit", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            line(sheet, 0, heads);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int number, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof BigDecimal amount) {
                sheet.value(number, column, amount);
            } else if (cell != null) {
                sheet.value(number, column, String.valueOf(cell));
            }
        }
    }

    /** A text that a spreadsheet would take for a formula is marked as text. */
    private static Object safe(Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : cell;
    }
}
