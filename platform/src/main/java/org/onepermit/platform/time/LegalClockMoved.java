package org.onepermit.platform.time;

import java.time.Duration;
import java.time.Instant;

/** CDI event, fired after an operator moved the clock and the move is committed. */
public record LegalClockMoved(Instant now, Duration offset) {}
