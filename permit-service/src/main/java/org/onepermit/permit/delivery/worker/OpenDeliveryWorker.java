package org.onepermit.permit.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.onepermit.permit.delivery.OpenDelivery;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.worker.Worker;

/** Gives the clerk the task to deliver. */
@ApplicationScoped
public class OpenDeliveryWorker implements Worker<OpenDeliveryWorker.Job, OpenDeliveryWorker.Result> {

    static final String TYPE = "permit.open-delivery";

    private final OpenDelivery openDelivery;

    OpenDeliveryWorker(OpenDelivery openDelivery) {
        this.openDelivery = openDelivery;
    }

    /** Which case. */
    public record Job(String applicationNo) { }

    /** The task, and until when. */
    public record Result(String deliveryItemId, OffsetDateTime deliveryDueAt) { }

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
        OpenDelivery.Delivery delivery = openDelivery.open(job.applicationNo());
        return new Result(delivery.itemId(), delivery.dueAt().atZone(LegalClock.ZONE).toOffsetDateTime());
    }
}
