package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.identity.CurrentUser;

/** Batches of the own area (J-02). */
@ApplicationScoped
class Batches {

    private final DrawBatchRepository batches;
    private final CurrentUser user;

    Batches(DrawBatchRepository batches, CurrentUser user) {
        this.batches = batches;
        this.user = user;
    }

    DrawBatch visible(String batchNo) {
        return batches.inArea(batchNo, user.divisionPrefix()).orElseThrow(() -> BatchProblem.NO_SUCH_BATCH.with(batchNo));
    }

    DrawBatch lock(String batchNo) {
        return batches.lockInArea(batchNo, user.divisionPrefix()).orElseThrow(() -> BatchProblem.NO_SUCH_BATCH.with(batchNo));
    }
}
