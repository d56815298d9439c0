package org.onepermit.e2e;

import java.time.OffsetDateTime;
import java.util.Map;

/** The legal clock of all services and the engine, moved by an operator; it exists in the dev and test profiles only. */
public final class LegalClock {

    /** A Tuesday after the Code took effect, from which every deadline of a case stays within the loaded calendar. */
    public static final OffsetDateTime START = OffsetDateTime.parse("2026-09-01T09:00:00+08:00");

    private final Api.Caller operator;

    public LegalClock(Api api) {
        this.operator = api.as("operator");
    }

    public void reset() {
        moveTo(START);
    }

    public void moveTo(OffsetDateTime instant) {
        operator.put("/api/clock", Map.of("now", instant.toInstant().toString()), null).expect(200);
    }

    public OffsetDateTime now() {
        return OffsetDateTime.parse(operator.get("/api/permit/v1/legal-clock").expect(200).json().get("now").asText());
    }
}
