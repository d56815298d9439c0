package org.onepermit.inspection.remedy.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.onepermit.inspection.remedy.RectificationRepository;
import org.onepermit.inspection.remedy.rules.RemedyProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.platform.worker.Worker;

/** Answers {@code inspection.open-rectification}: until when the re-check has to be made (F-21). */
@ApplicationScoped
public class OpenRectificationWorker
    implements Worker<OpenRectificationWorker.OpenRectificationJob, OpenRectificationWorker.OpenRectificationResult> {

    static final String TYPE = "inspection.open-rectification";

    private final RectificationRepository rectifications;

    OpenRectificationWorker(RectificationRepository rectifications) {
        this.rectifications = rectifications;
    }

    /** The task. */
    public record OpenRectificationJob(String taskNo) { }

    /** Until when to wait. */
    public record OpenRectificationResult(OffsetDateTime recheckDueAt) { }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<OpenRectificationJob> input() {
        return OpenRectificationJob.class;
    }

    @Override
    public OpenRectificationResult handle(OpenRectificationJob job) {
        LocalDate due = rectifications.of(job.taskNo()).orElseThrow(() -> new ProblemException(RemedyProblem.NO_RECTIFICATION, job.taskNo()));
        return new OpenRectificationResult(due.plusDays(1).atStartOfDay(LegalClock.ZONE).toOffsetDateTime());
    }
}
