package org.onepermit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The rows of the chain that speak of one subject, for a file that must prove how it came to be. */
@ApplicationScoped
public class AuditTrail {

    private static final int LONGEST = 5000;

    private final AuditRows rows;

    AuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    /**
     * A row as others can check it.
     *
     * @param hashedText what {@code hash} is the SHA-256 of, in UTF-8; its first line is {@code prevHash}
     */
    public record Entry(long seq, String prevHash, String hash, String hashedText) {}

    /** Eldest first, at most five thousand. */
    public List<Entry> of(String subjectType, String subjectId) {
        return rows.of(subjectType, subjectId, LONGEST).stream()
            .map(event -> new Entry(event.seq(), event.prevHash(), event.hash(), event.hashedText())).toList();
    }
}
