package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.grpc.stub.ServerCallStreamObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.workflow.engine.LockedJob;
import org.onepermit.workflow.jobs.JobDemand;

/** A worker's open stream: it takes jobs as they come, as long as the network does. */
final class JobStream implements JobDemand {

    /** Few at a time, so that workers share and a busy one is noticed. */
    private static final int BATCH = 8;

    private final Wish wish;
    private final ServerCallStreamObserver<ActivatedJob> call;
    private volatile boolean cancelled;

    JobStream(Wish wish, ServerCallStreamObserver<ActivatedJob> call) {
        this.wish = wish;
        this.call = call;
        call.setOnCancelHandler(() -> cancelled = true);
    }

    @Override
    public Wish wish() {
        return wish;
    }

    @Override
    public int capacity() {
        return call.isReady() ? BATCH : 0;
    }

    @Override
    public boolean isOpen() {
        return !cancelled;
    }

    @Override
    public void closeIfOverdue(Instant now) {
        // A stream lasts until its worker closes it.
    }

    @Override
    public Leftover deliver(List<LockedJob> jobs) {
        List<Long> returned = new ArrayList<>();
        List<Long> tooLarge = new ArrayList<>();
        for (LockedJob locked : jobs) {
            ActivatedJob job = Protocol.job(locked);
            if (cancelled) {
                returned.add(locked.key());
            } else if (job.getSerializedSize() > LongPoll.MAX_BYTES) {
                tooLarge.add(locked.key());
            } else {
                call.onNext(job);
            }
        }
        return new Leftover(returned, tooLarge);
    }
}
