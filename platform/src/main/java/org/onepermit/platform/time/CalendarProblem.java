package org.onepermit.platform.time;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** Problems of counting legal days. */
public enum CalendarProblem implements ProblemType {
    /** The working calendar holds no table for the year: the yearly import is missing (K-01). */
    CALENDAR_YEAR_UNKNOWN("time/calendar-year-unknown", Kind.UNAVAILABLE);

    private final String slug;
    private final Kind kind;

    CalendarProblem(String slug, Kind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
