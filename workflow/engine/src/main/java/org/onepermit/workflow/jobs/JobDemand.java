package org.onepermit.workflow.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onepermit.workflow.engine.LockedJob;

/** Somebody who wants jobs: a long poll takes one batch and is done, a stream takes what comes. */
public interface JobDemand {

    /** What is wanted: the type, for which worker, for how long, with which variables (none named: all). */
    record Wish(String type, String worker, Duration timeout, List<String> variables) {
    }

    /** What a delivery left over, by job key: not taken, and too large to be taken by anybody. */
    record Leftover(List<Long> returned, List<Long> tooLarge) {
    }

    Wish wish();

    /** How many jobs may be delivered now; zero while the receiver is busy. */
    int capacity();

    /** Tells whether jobs may still be delivered. */
    boolean isOpen();

    /** Closes the demand if nothing came for too long. */
    void closeIfOverdue(Instant now);

    /** Delivers jobs and tells which of them were not taken. */
    Leftover deliver(List<LockedJob> jobs);
}
