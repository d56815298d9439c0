package org.onepermit.inspection.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.onepermit.platform.problem.ProblemException;

/** Reads a table up to a bound. Blank rows are left out but counted. */
public final class SheetReader {

    private static final int MOST_COLUMNS = 60;

    private SheetReader() { }

    /** @throws ProblemException if the file is not in that format, has no header, or has more than {@code most} rows */
    public static Sheet read(SheetFormat format, byte[] file, int most) {
        List<Sheet.Row> rows = new ArrayList<>();
        try {
            if (format == SheetFormat.CSV) {
                readCsv(file, rows, most);
            } else {
                readXlsx(file, rows, most);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            throw new ProblemException(SheetProblem.UNREADABLE_FILE, "not readable as " + format + ": " + e.getMessage());
        }
        if (rows.isEmpty()) {
            throw new ProblemException(SheetProblem.UNREADABLE_FILE, "no header");
        }
        return new Sheet(rows.get(0).cells(), rows.subList(1, rows.size()).stream().filter(row -> !row.isBlank()).toList());
    }

    private static void readCsv(byte[] file, List<Sheet.Row> rows, int most) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(utf8(file)), CSVFormat.RFC4180)) {
            for (Iterator<org.apache.commons.csv.CSVRecord> records = parser.iterator(); records.hasNext();) {
                add(rows, rows.size() + 1, most, records.next().stream().map(SheetReader::plain).toList());
            }
        }
    }

    /** Refuses any other encoding: half-read names would be entered for good. */
    private static String utf8(byte[] file) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new IOException("not UTF-8", e);
        }
    }

    private static void readXlsx(byte[] file, List<Sheet.Row> rows, int most) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file)); Stream<Row> stream = book.getFirstSheet().openStream()) {
            for (Iterator<Row> lines = stream.iterator(); lines.hasNext();) {
                Row row = lines.next();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS + 1); column++) {
                    cells.add(plain(text(row.getCell(column))));
                }
                add(rows, row.getRowNum(), most, cells);
            }
        }
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        return cell.getText();
    }

    /** Spreadsheets keep days as numbers; the number's format tells which it is. */
    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase().contains("yy")) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        return ((BigDecimal) cell.getValue()).stripTrailingZeros().toPlainString();
    }

    private static void add(List<Sheet.Row> rows, int number, int most, List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw new ProblemException(SheetProblem.UNREADABLE_FILE, "more than " + MOST_COLUMNS + " columns");
        }
        if (rows.size() > most) {
            throw new ProblemException(SheetProblem.TOO_MANY_ROWS, Map.of("most", most));
        }
        rows.add(new Sheet.Row(number, cells));
    }

    /** The text as it was before {@link SheetWriter} kept it from being a formula. */
    private static String plain(String text) {
        String stripped = text.strip();
        return stripped.length() > 1 && stripped.charAt(0) == '\'' && SheetWriter.isFormula(stripped.substring(1)) ? stripped.substring(1) : stripped;
    }
}
