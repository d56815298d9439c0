package org.onepermit.permit.numbering.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.numbering.RequestNumber;
import org.onepermit.platform.worker.Worker;

/** Asks for the number of a granted permit. */
@ApplicationScoped
public class RequestNumberWorker implements Worker<RequestNumberWorker.Job, RequestNumberWorker.Result> {

    static final String TYPE = "permit.request-number";

    private final RequestNumber requestNumber;

    RequestNumberWorker(RequestNumber requestNumber) {
        this.requestNumber = requestNumber;
    }

    /** Which case. */
    public record Job(String applicationNo) { }

    /** The key by which the answer will wake the case. */
    public record Result(String numberRequestId) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Result handle(Job job) {
        return new Result(requestNumber.request(job.applicationNo()));
    }
}
