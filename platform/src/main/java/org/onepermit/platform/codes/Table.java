package org.onepermit.platform.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that comes with a release, such as codes or amounts of law. */
public final class Table {

    private Table() { }

    /** As {@link #rows(Class, String, String)}, cells parted by commas. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return rows(beside, name, ",");
    }

    /** The cells of each row of the UTF-8 resource beside a class; empty lines and lines that start with # are left out. */
    public static List<String[]> rows(Class<?> beside, String name, String separator) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(separator, -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
