package org.onepermit.platform.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.onepermit.platform.database.Sql;

/**
 * The time that the law counts by. In production it is the wall clock; in development and tests an operator may set it, and the
 * offset is kept in table {@code legal_clock}, so that a restart does not undo a demo.
 */
@ApplicationScoped
public class LegalClock {

    /** Legal days begin and end in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int BEFORE_EVERYONE = 1;
    private static final Set<String> MOVABLE_IN = Set.of("dev", "test");

    private final Sql sql;
    private final boolean movable;
    private volatile Duration offset;

    LegalClock(Sql sql, ClockConfig config) {
        this.sql = sql;
        this.movable = config.movable();
        this.offset = movable ? null : Duration.ZERO;
    }

    void refuseInProduction(@Observes @Priority(BEFORE_EVERYONE) StartupEvent start) {
        refuseUnlessTrying(movable, ConfigUtils.getProfiles());
    }

    static void refuseUnlessTrying(boolean movable, List<String> profiles) {
        if (movable && profiles.stream().noneMatch(MOVABLE_IN::contains)) {
            throw new IllegalStateException("onepermit.clock.movable=true is only allowed in the profiles " + MOVABLE_IN);
        }
    }

    public Instant now() {
        return Instant.now().plus(offset());
    }

    /** The legal day in China. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public boolean isMovable() {
        return movable;
    }

    /** How far the legal clock is ahead of the wall clock. */
    public Duration offset() {
        if (offset == null) {
            offset = sql.first("SELECT offset_seconds FROM legal_clock WHERE id = 1", row -> Duration.ofSeconds(row.getLong(1)))
                .orElse(Duration.ZERO);
        }
        return offset;
    }

    /** The caller commits before anyone may see the new time. */
    void store(Duration moved) {
        int changed = sql.update("UPDATE legal_clock SET offset_seconds = ? WHERE id = 1", moved.toSeconds());
        if (changed == 0) {
            sql.update("INSERT INTO legal_clock (id, offset_seconds) VALUES (1, ?)", moved.toSeconds());
        }
    }

    void show(Duration moved) {
        offset = moved;
    }
}
