package org.onepermit.launcher;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells step by step what happens and how long it takes. */
final class Progress {
    private final PrintStream out;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    Progress(PrintStream out) {
        this.out = out;
    }

    void begin(String step) {
        begun.put(step, System.nanoTime());
        line(step, "…");
    }

    void done(String step) {
        line(step, "ready after %.1f s".formatted((System.nanoTime() - begun.get(step)) / 1e9));
    }

    void line(String step, String text) {
        out.printf("  %-20s %s%n", step, text);
    }

    void say(String text) {
        out.println(text);
    }
}
