package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivateJobsResponse;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.grpc.stub.ServerCallStreamObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onepermit.workflow.engine.LockedJob;
import org.onepermit.workflow.jobs.JobDemand;

/** A request for jobs that waits for the first ones, or until its time is over. */
final class LongPoll implements JobDemand {

    /** Below the four megabytes that a client accepts in one message, with room for the envelope. */
    static final int MAX_BYTES = 4_000_000;

    private final Wish wish;
    private final int limit;
    private final Instant deadline;
    private final ServerCallStreamObserver<ActivateJobsResponse> call;
    private volatile boolean done;
    private boolean tried;

    LongPoll(Wish wish, int limit, Instant deadline, ServerCallStreamObserver<ActivateJobsResponse> call) {
        this.wish = wish;
        this.limit = limit;
        this.deadline = deadline;
        this.call = call;
        call.setOnCancelHandler(() -> done = true);
    }

    @Override
    public Wish wish() {
        return wish;
    }

    @Override
    public int capacity() {
        return limit;
    }

    @Override
    public boolean isOpen() {
        return !done;
    }

    /** Even who will not wait is served once. */
    @Override
    public void closeIfOverdue(Instant now) {
        if (!tried) {
            tried = true;
        } else if (!done && !now.isBefore(deadline)) {
            finish();
        }
    }

    @Override
    public Leftover deliver(List<LockedJob> jobs) {
        List<Long> returned = new ArrayList<>();
        List<Long> tooLarge = new ArrayList<>();
        ActivateJobsResponse.Builder batch = ActivateJobsResponse.newBuilder();
        int bytes = 0;
        for (LockedJob locked : jobs) {
            ActivatedJob job = Protocol.job(locked);
            int size = job.getSerializedSize();
            if (size > MAX_BYTES) {
                tooLarge.add(locked.key());
            } else if (done || bytes + size > MAX_BYTES) {
                returned.add(locked.key());
            } else {
                batch.addJobs(job);
                bytes += size;
            }
        }
        if (batch.getJobsCount() > 0) {
            call.onNext(batch.build());
            finish();
        }
        return new Leftover(returned, tooLarge);
    }

    private void finish() {
        done = true;
        call.onCompleted();
    }
}
