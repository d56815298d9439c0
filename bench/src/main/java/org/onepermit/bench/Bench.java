package org.onepermit.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.onepermit.bench.draw.DrawBench;
import org.onepermit.bench.engine.EngineBench;
import org.onepermit.bench.reports.ReportBench;

/** {@code ./onepermit bench WHAT [--write]}. */
public final class Bench {

    private static final String WRITE = "--write";

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        List<String> wishes = Arrays.stream(arguments).filter(argument -> !argument.equals(WRITE)).toList();
        boolean write = List.of(arguments).contains(WRITE);
        switch (String.join(" ", wishes)) {
            case "api" -> new ApiBench(Target.of(System.getenv())).run(write);
            case "draw" -> new DrawBench().run(write);
            case "engine" -> new EngineBench(folder()).run(write);
            case "reports" -> new ReportBench().run(write);
            default -> {
                System.err.println("Usage: ./onepermit bench api|draw|reports|engine [" + WRITE + "]");
                System.exit(2);
            }
        }
    }

    private static Path folder() {
        return Path.of(System.getenv().getOrDefault("ONEPERMIT_HOME", ".onepermit/bench"), "engine");
    }
}
