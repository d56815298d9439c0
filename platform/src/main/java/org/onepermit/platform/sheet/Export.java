package org.onepermit.platform.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A list written out as a table. Text that a spreadsheet would take for a formula is written as text.
 *
 * @param rows cells by column; null is an empty cell
 */
public record Export(String name, List<String> headers, List<List<?>> rows) {

    /** Most rows of one export. */
    public static final int MOST = 10_000;
    private static final String FORMULA = "=+-@\t\r";

    /** CSV in UTF-8 with the mark by which spreadsheets know it. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headers);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(Export::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "OnePermit", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(0, i, headers.get(i));
                sheet.style(0, i).bold().set();
            }
            for (int r = 0; r < rows.size(); r++) {
                write(sheet, r + 1, rows.get(r));
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return file.toByteArray();
    }

    /** The whole as a download. {@code fileName} is ASCII, without an ending. */
    public RestResponse<byte[]> as(SheetFormat format, String fileName) {
        return RestResponse.ResponseBuilder.ok(format == SheetFormat.CSV ? csv() : xlsx(), format.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + fileName + "." + format.ending()).build();
    }

    /** As CSV for a method that produces {@code text/csv}: as text, for bytes are no text to whoever writes answers. */
    public RestResponse<String> asCsv(String fileName) {
        return RestResponse.ResponseBuilder.ok(new String(csv(), StandardCharsets.UTF_8), SheetFormat.CSV.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + fileName + ".csv").build();
    }

    private static void write(Worksheet sheet, int at, List<?> row) {
        for (int i = 0; i < row.size(); i++) {
            Object value = row.get(i);
            if (value instanceof Number number) {
                sheet.value(at, i, number);
            } else if (value != null) {
                sheet.value(at, i, value.toString());
            }
        }
    }

    private static Object cell(Object value) {
        return value instanceof CharSequence text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : value;
    }
}
