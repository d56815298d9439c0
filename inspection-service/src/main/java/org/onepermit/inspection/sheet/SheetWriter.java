package org.onepermit.inspection.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
public final class SheetWriter {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]+");
    private static final int WIDTH = 20;

    private SheetWriter() { }

    public static byte[] write(SheetFormat format, String name, List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (format == SheetFormat.CSV) {
                writeCsv(file, header, rows);
            } else {
                writeXlsx(file, name, header, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory", e);
        }
        return file.toByteArray();
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static String harmless(String text) {
        return text != null && isFormula(text) ? "'" + text : text;
    }

    private static void writeCsv(ByteArrayOutputStream file, List<String> header, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SheetWriter::harmless).toList());
            }
        }
        file.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeXlsx(ByteArrayOutputStream file, String name, List<String> header, List<List<String>> rows) throws IOException {
        try (Workbook book = new Workbook(file, "OnePermit", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, harmless(rows.get(row).get(column)));
                }
            }
        }
    }
}
