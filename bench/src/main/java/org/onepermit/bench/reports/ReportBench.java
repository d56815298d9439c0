package org.onepermit.bench.reports;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.onepermit.bench.Report;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.check.rules.Examination;
import org.onepermit.report.check.rules.ReportChecks;
import org.onepermit.report.check.rules.Verdict;
import org.onepermit.report.check.rules.book.RuleBook;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportPeriod;

/** {@code ./onepermit bench reports}: all rules on many annual reports, beside reading them. {@code --write} puts the table into bench/README.md. */
public final class ReportBench {

    private static final int REPORTS = 1000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);

    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private final RuleBook book = RuleBook.bundled();
    private final PermitInForce permit = MadeUpReports.permit();
    private final Obligation duty = new Obligation(permit.number(), ReportPeriod.year(2025), Obligation.Status.DUE, LocalDate.of(2026, 1, 31), List.of(),
        LocalDate.of(2025, 1, 1), null);

    /** One report with what is known beside it. */
    private record Filed(byte[] json, ExecutionReport report, Evidence evidence) { }

    /** Measures and prints the table. */
    public void run(boolean write) throws Exception {
        System.err.println("making " + REPORTS + " reports …");
        List<Filed> filed = IntStream.range(0, REPORTS).mapToObj(ReportBench::filed).toList();
        List<Double> reading = new ArrayList<>();
        List<Double> checking = new ArrayList<>();
        long findings = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            System.err.println(round < 0 ? "warming up …" : "round " + (round + 1) + " …");
            double read = seconds(filed, each -> MadeUpReports.read(each.json()).monitoring().size());
            double checked = seconds(filed, this::findings);
            if (round >= 0) {
                reading.add(read);
                checking.add(checked);
            }
        }
        for (Filed each : filed) {
            findings += findings(each);
        }
        String table = table(filed, findings, middle(reading), middle(checking));
        System.out.println(table);
        if (write) {
            new Report(Path.of("bench", "README.md"), "reports").write(table);
        }
    }

    private static Filed filed(int index) {
        byte[] json = MadeUpReports.report(2025, index);
        ExecutionReport report = MadeUpReports.read(json);
        return new Filed(json, report, MadeUpReports.evidence(report, MadeUpReports.read(MadeUpReports.report(2024, index + 1))));
    }

    private long findings(Filed filed) {
        List<Verdict> verdicts = ReportChecks.all(new Examination(filed.report(), permit, duty, filed.evidence(), TODAY, TODAY), book);
        return verdicts.stream().mapToLong(verdict -> verdict.findings().size()).sum();
    }

    private static double seconds(List<Filed> filed, ToLongFunction<Filed> work) {
        long start = System.nanoTime();
        long sum = 0;
        for (Filed each : filed) {
            sum += work.applyAsLong(each);
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing came out");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double middle(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private String table(List<Filed> filed, long findings, double reading, double checking) {
        long bytes = filed.stream().mapToLong(each -> each.json().length).sum() / filed.size();
        return String.format(Locale.ROOT, """
            | Work, one core | Reports a second | Microseconds a report |
            |---|---|---|
            | reading JSON into records | %.0f | %.0f |
            | checking by all 40 rules | %.0f | %.0f |
            | checking ÷ reading | %.2f | |

            %d reports of %d outlets × %d pollutants, %d bytes each, %d findings in all; middle of %d rounds after %d of warm-up. %d cores, load average \
            %.1f before the run, Java %s.
            """, REPORTS / reading, reading / REPORTS * 1e6, REPORTS / checking, checking / REPORTS * 1e6, reading / checking, REPORTS,
            MadeUpReports.OUTLETS, MadeUpReports.POLLUTANTS.size(), bytes, findings, ROUNDS, WARM_UP, Runtime.getRuntime().availableProcessors(), load,
            Runtime.version().feature());
    }
}
