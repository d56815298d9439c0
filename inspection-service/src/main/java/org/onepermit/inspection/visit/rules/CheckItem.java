package org.onepermit.inspection.visit.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One item of the check list with its legal basis (F-15). */
public record CheckItem(int number, String key, boolean mandatory, String zh, String en, String basis) {

    private static final List<CheckItem> ALL = read();

    /** The list that comes with this release, in its order. */
    public static List<CheckItem> all() {
        return ALL;
    }

    private static List<CheckItem> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(CheckItem.class.getResourceAsStream("check-list.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(",", -1))
                .map(cells -> new CheckItem(Integer.parseInt(cells[0]), cells[1], cells[2].equals("M"), cells[3], cells[4], cells[5])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
