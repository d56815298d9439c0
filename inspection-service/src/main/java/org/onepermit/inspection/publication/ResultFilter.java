package org.onepermit.inspection.publication;

import java.time.LocalDate;
import org.onepermit.inspection.visit.rules.ResultCode;

/** What the public looks for; null means whatever. {@code q} is part of a name, or a whole credit or permit number. */
public record ResultFilter(String q, String division, ResultCode result, LocalDate from, LocalDate to) { }
