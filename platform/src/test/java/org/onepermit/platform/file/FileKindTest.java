package org.onepermit.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of file, told by content. */
class FileKindTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void pictureAndPdfAreKnownByTheirFirstBytes() throws IOException {
        assertThat(kind("%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8))).contains(FileKind.PDF);
        assertThat(kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})).contains(FileKind.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})).contains(FileKind.JPEG);
    }

    @Test
    void tableIsTakenInBothChineseEncodings() throws IOException {
        String table = "排放口,浓度\r\nDW001,12.5\r\n";

        assertThat(kind(table.getBytes(StandardCharsets.UTF_8))).contains(FileKind.CSV);
        assertThat(kind(table.getBytes(GB18030))).contains(FileKind.CSV);
    }

    @Test
    void longTableMayEndItsSampleInTheMiddleOfACharacter() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String table = "x".repeat(shift) + ",浓度".repeat(10_000);
            assertThat(kind(table.getBytes(StandardCharsets.UTF_8))).as("shifted by %d", shift).contains(FileKind.CSV);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no separator at all", "<html>,</html>", "  <svg,", "MZ\u0000,"})
    void anythingElseIsRefused(String content) throws IOException {
        assertThat(kind(content.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void brokenZipIsNoDocument() throws IOException {
        assertThat(kind(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isEmpty();
    }

    private Optional<FileKind> kind(byte[] content) throws IOException {
        return FileKind.of(Files.write(folder.resolve("file"), content));
    }
}
