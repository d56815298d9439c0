package org.onepermit.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The types of file that are taken, told by their content; what a client calls a file proves nothing. */
enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final int SAMPLE = 16 * 1024;
    private static final int LONGEST_CHARACTER = 4;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, PDF_MARK)) {
            return Optional.of(PDF);
        }
        if (begins(head, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (begins(head, JPEG_MARK)) {
            return Optional.of(JPEG);
        }
        if (begins(head, ZIP_MARK)) {
            return office(file);
        }
        return isTable(head) ? Optional.of(CSV) : Optional.empty();
    }

    /** Office documents are zip files with known parts; any other zip is refused, and so is one with macros. */
    private static Optional<FileKind> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** Plain text with separators, in UTF-8 or in GB 18030 as Chinese spreadsheets write it; markup is not a table. */
    private static boolean isTable(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        boolean separated = text.contains(",") || text.contains(";") || text.contains("\t");
        return separated && !text.startsWith("<") && (decodes(head, StandardCharsets.UTF_8) || decodes(head, Charset.forName("GB18030")));
    }

    /** The sample may end within a character, so its last bytes need not decode. */
    private static boolean decodes(byte[] head, Charset charset) {
        int least = head.length < SAMPLE ? head.length : head.length - LONGEST_CHARACTER;
        for (int length = head.length; length >= Math.max(least, 0); length--) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(head, 0, length));
                return true;
            } catch (CharacterCodingException cut) {
                continue;
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
