package org.onepermit.inspection.enforcement.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.onepermit.inspection.enforcement.Sha256;

/**
 * Files of an archive by name. Written without compression, in order of their names and with one fixed time, so that the bytes depend on the
 * contents alone and on no version of a compressor.
 */
public final class Contents {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MANIFEST = "SHA256SUMS";
    private static final Map<String, String> ENDINGS = Map.of("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg", "text/csv", ".csv",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final TreeMap<String, Part> parts = new TreeMap<>();

    Contents() {
        text("README.txt", readme());
    }

    /** One file: a text, or what lies in the store. */
    private record Part(byte[] text, Path file, String sha256) {

        InputStream open() throws IOException {
            return file == null ? new ByteArrayInputStream(text) : Files.newInputStream(file);
        }

        long size() throws IOException {
            return file == null ? text.length : Files.size(file);
        }
    }

    void text(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        parts.put(name, new Part(bytes, null, Sha256.of(bytes)));
    }

    void file(String name, Path file, String sha256) {
        parts.put(name, new Part(null, file, sha256));
    }

    static String ending(String mediaType) {
        return ENDINGS.getOrDefault(mediaType, ".bin");
    }

    /** Writes the archive; the list of hashes names every file but itself. */
    public void writeTo(OutputStream out) {
        text(MANIFEST, manifest());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive cannot be written", e);
        }
    }

    private String manifest() {
        return parts.entrySet().stream().filter(part -> !part.getKey().equals(MANIFEST))
            .map(part -> part.getValue().sha256() + "  " + part.getKey() + "\n").collect(Collectors.joining());
    }

    private static void write(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.size());
        entry.setCrc(checksum(part));
        zip.putNextEntry(entry);
        try (InputStream in = part.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static long checksum(Part part) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(part.open(), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }

    private static String readme() {
        try (InputStream text = Contents.class.getResourceAsStream("README.txt")) {
            return new String(Objects.requireNonNull(text, "README.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
