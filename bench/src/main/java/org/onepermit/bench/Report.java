package org.onepermit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table in a README between two marks, replaced by each run that is asked to. */
public final class Report {

    private final Path readme;
    private final String begin;
    private final String end;

    /** The place of that name in a README. */
    public Report(Path readme, String name) {
        this.readme = readme;
        this.begin = "<!-- " + name + ": begin -->\n";
        this.end = "<!-- " + name + ": end -->";
    }

    /** Puts a table there. */
    public void write(String table) throws IOException {
        Files.writeString(readme, replaced(Files.readString(readme), table));
    }

    String replaced(String text, String table) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no place marked " + begin.strip() + " in " + readme);
        }
        return text.substring(0, from + begin.length()) + "\n" + table.strip() + "\n\n" + text.substring(to);
    }
}
