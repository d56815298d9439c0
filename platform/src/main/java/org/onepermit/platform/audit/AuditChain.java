package org.onepermit.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.onepermit.platform.audit.AuditRows.Head;
import org.onepermit.platform.time.LegalClock;

/** Re-computes the audit chain. Reads in pages and locks nothing, so it may run beside the day's work. */
@ApplicationScoped
public class AuditChain {

    private static final int PAGE = 500;
    private static final Duration PUBLISHED = Duration.ofDays(400);

    private final AuditRows rows;
    private final LegalClock clock;

    AuditChain(AuditRows rows, LegalClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What a verification found.
     *
     * @param checked number of rows that are as they were written
     * @param firstBrokenSeq first row that was altered, removed or put in; null when intact
     * @param headHash newest hash the chain should end with
     */
    public record Verification(boolean intact, long checked, Long firstBrokenSeq, String headHash) {}

    public Verification verify() {
        Head head = rows.head();
        AuditEvent last = walk(head.seq());
        if (last.seq() < head.seq()) {
            return broken(last.seq(), head);
        }
        if (!last.hash().equals(head.hash())) {
            return broken(head.seq() - 1, head);
        }
        // Rows beyond the head were not appended by an act; rows appended meanwhile have moved the head with them.
        long newest = rows.newestSeq();
        Head headNow = rows.head();
        return newest > headNow.seq() ? broken(headNow.seq(), headNow) : new Verification(true, head.seq(), null, head.hash());
    }

    /** Last hash of each of the past 400 days, newest first. */
    public List<AuditRoot> dailyRoots() {
        return rows.lastOfEachDay(clock.now().minus(PUBLISHED), clock.today());
    }

    /** The last row up to {@code until} that follows its predecessor. */
    private AuditEvent walk(long until) {
        AuditEvent last = beginning();
        while (last.seq() < until) {
            List<AuditEvent> page = rows.after(last.seq(), PAGE);
            AuditEvent reached = follow(last, page, until);
            if (reached.seq() < until && (page.size() < PAGE || reached != page.get(page.size() - 1))) {
                return reached;
            }
            last = reached;
        }
        return last;
    }

    private static AuditEvent follow(AuditEvent from, List<AuditEvent> page, long until) {
        AuditEvent last = from;
        for (AuditEvent next : page) {
            if (last.seq() == until || !next.follows(last.seq() + 1, last.hash())) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private static AuditEvent beginning() {
        return new AuditEvent(0, null, null, null, null, null, null, null, null, null, AuditEvent.GENESIS);
    }

    private static Verification broken(long lastGood, Head head) {
        return new Verification(false, lastGood, lastGood + 1, head.hash());
    }
}
