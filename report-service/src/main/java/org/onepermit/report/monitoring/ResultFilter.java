package org.onepermit.report.monitoring;

import java.time.LocalDate;

/** Which results are wanted; what is null does not matter. Versions that were superseded are left out unless asked for. */
public record ResultFilter(
    String permitNo, String point, String pollutant, LocalDate from, LocalDate to, boolean overLimitOnly, boolean withSuperseded) { }
