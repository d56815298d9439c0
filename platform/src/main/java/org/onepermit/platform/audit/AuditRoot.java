package org.onepermit.platform.audit;

import java.time.LocalDate;

/**
 * Hash of a day's last audit event: whoever kept it can later tell whether the past was rewritten.
 *
 * @param closed false for today, whose hash still moves
 */
public record AuditRoot(LocalDate day, long seq, String hash, boolean closed) {}
