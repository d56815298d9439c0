package org.onepermit.inspection.enforcement.publication;

import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.Conduct;

/** Which published decisions are wanted; null for any. {@code q} is part of a name or number. */
public record PublicFilter(String q, String division, Conduct conduct, LocalDate from, LocalDate to) { }
