package org.onepermit.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.onepermit.platform.problem.ProblemException;

/** Reads the first sheet of an XLSX, or a CSV in UTF-8 or, as spreadsheets in China write it, GB 18030. */
final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SheetBounds bounds;

    SheetReader(SheetBounds bounds) {
        this.bounds = bounds;
    }

    /** Rows in order, the header first; blank rows are left out. */
    List<SheetRow> read(InputStream body) {
        try {
            byte[] file = body.readNBytes(bounds.bytes() + 1);
            if (file.length > bounds.bytes()) {
                throw new ProblemException(SheetProblem.TOO_LARGE, Map.of("max", bounds.bytes() >> 10));
            }
            return isZip(file) ? xlsx(file) : csv(file);
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // The libraries say in many ways that something is no table.
            throw new ProblemException(SheetProblem.UNREADABLE, (String) null);
        }
    }

    private List<SheetRow> xlsx(byte[] file) throws IOException {
        refuseIfItUnpacksTooLarge(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file)); Stream<Row> rows = book.getFirstSheet().openStream()) {
            return bounded(rows.map(row -> new SheetRow(row.getRowNum(), cells(row))).iterator());
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(SheetReader::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String text = cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString() : cell.getText();
        return text == null ? "" : text.strip();
    }

    private void refuseIfItUnpacksTooLarge(byte[] file) throws IOException {
        // The JDK's stream does not read the descriptors that spreadsheets written as a stream have.
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            long left = bounds.unpacked();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= lengthUpTo(left + 1, content);
                }
                if (left < 0) {
                    throw new ProblemException(SheetProblem.TOO_LARGE, Map.of("max", bounds.unpacked() >> 10));
                }
            }
        }
    }

    private static long lengthUpTo(long most, InputStream content) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = content.read(buffer); read >= 0 && length < most; read = content.read(buffer)) {
            length += read;
        }
        return length;
    }

    private List<SheetRow> csv(byte[] file) throws IOException {
        String text = decoded(file);
        try (CSVParser parser = CSVParser.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, CSVFormat.RFC4180)) {
            return bounded(parser.stream().map(each -> new SheetRow((int) each.getRecordNumber(), each.stream().map(String::strip).toList())).iterator());
        }
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new ProblemException(SheetProblem.UNREADABLE, (String) null);
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private List<SheetRow> bounded(Iterator<SheetRow> rows) {
        List<SheetRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (!row.blank()) {
                read.add(row);
            }
            if (read.size() > bounds.rows() + 1) {
                throw new ProblemException(SheetProblem.TOO_MANY_ROWS, Map.of("max", bounds.rows()));
            }
        }
        return read;
    }

    private static boolean isZip(byte[] file) {
        return file.length > ZIP.length && file[0] == ZIP[0] && file[1] == ZIP[1] && file[2] == ZIP[2] && file[3] == ZIP[3];
    }
}
