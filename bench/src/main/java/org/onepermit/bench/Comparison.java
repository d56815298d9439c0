package org.onepermit.bench;

import java.util.Locale;

/** The same work done three ways in one run. */
final class Comparison {

    private static final String HEAD = """
            | Work | Through the gateway | Service directly | Plain JDBC | Gateway ÷ service | Gateway ÷ JDBC |
            |---|---|---|---|---|---|
            """;

    private final String work;
    private Sample gateway = Sample.of(new long[0], 0);
    private Sample service = gateway;
    private Sample jdbc = gateway;

    Comparison(String work) {
        this.work = work;
    }

    /** Adds one round. */
    void add(Sample throughGateway, Sample directly, Sample byJdbc) {
        gateway = gateway.and(throughGateway);
        service = service.and(directly);
        jdbc = jdbc.and(byJdbc);
    }

    static String head() {
        return HEAD;
    }

    String line() {
        return "| %s | %s | %s | %s | %s | %s |%n".formatted(work, cell(gateway), cell(service), cell(jdbc),
                ratio(gateway, service), ratio(gateway, jdbc));
    }

    private static String cell(Sample sample) {
        return String.format(Locale.ROOT, "%.0f/s (p50 %.1f, p95 %.1f ms; n = %d)",
                sample.perSecond(), sample.millis(0.5), sample.millis(0.95), sample.count());
    }

    private static String ratio(Sample one, Sample other) {
        return String.format(Locale.ROOT, "%.2f", one.perSecond() / other.perSecond());
    }
}
