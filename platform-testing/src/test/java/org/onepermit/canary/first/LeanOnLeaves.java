package org.onepermit.canary.first;

import org.onepermit.canary.first.web.CanaryView;
import org.onepermit.canary.first.worker.CanaryJob;

/** Knows its own doors. */
class LeanOnLeaves {

    CanaryView view(CanaryJob job) {
        return new CanaryView(job.song());
    }
}
