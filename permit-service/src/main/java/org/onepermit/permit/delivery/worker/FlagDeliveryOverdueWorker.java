package org.onepermit.permit.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.permit.delivery.FlagDeliveryOverdue;
import org.onepermit.platform.worker.Worker;

/** Marks a delivery that is late. */
@ApplicationScoped
public class FlagDeliveryOverdueWorker implements Worker<FlagDeliveryOverdueWorker.Job, Void> {

    static final String TYPE = "permit.flag-delivery-overdue";

    private final FlagDeliveryOverdue flagDeliveryOverdue;

    FlagDeliveryOverdueWorker(FlagDeliveryOverdue flagDeliveryOverdue) {
        this.flagDeliveryOverdue = flagDeliveryOverdue;
    }

    /** Which case and which task. */
    public record Job(String applicationNo, String deliveryItemId) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Void handle(Job job) {
        flagDeliveryOverdue.flag(job.applicationNo(), job.deliveryItemId());
        return null;
    }
}
