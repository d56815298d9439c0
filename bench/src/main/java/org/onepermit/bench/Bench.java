package org.onepermit.bench;

import java.nio.file.Path;
import java.util.Map;
import org.onepermit.bench.deadline.DeadlineBench;
import org.onepermit.bench.draw.DrawBench;
import org.onepermit.bench.engine.EngineBench;
import org.onepermit.bench.reports.ReportBench;

/** {@code ./onepermit bench WHAT [--write] [--NAME NUMBER]…}. */
public final class Bench {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    /** Percent of the province's annual reports that are filed on the last evening. */
    private static final int LATE_SHARE = 40;
    private static final int FILERS = 64;

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        Wishes wishes = Wishes.of(arguments);
        switch (wishes.what()) {
            case "api" -> new ApiBench(Target.of(ENVIRONMENT, "permit")).run(wishes.write());
            case "deadline" -> deadline(wishes).run(wishes.write());
            case "draw" -> new DrawBench().run(wishes.write());
            case "engine" -> new EngineBench(folder()).run(wishes.write());
            case "reports" -> new ReportBench().run(wishes.write());
            default -> {
                System.err.println("Usage: ./onepermit bench api|deadline|draw|reports|engine [--write]");
                System.exit(2);
            }
        }
    }

    private static DeadlineBench deadline(Wishes wishes) throws Exception {
        int share = wishes.number("share", LATE_SHARE);
        int reports = wishes.number("reports", DeadlineBench.PROVINCE * share / 100);
        return new DeadlineBench(Target.of(ENVIRONMENT, "report"), reports, wishes.number("clients", FILERS));
    }

    private static Path folder() {
        return Path.of(ENVIRONMENT.getOrDefault("ONEPERMIT_HOME", ".onepermit/bench"), "engine");
    }
}
