package org.onepermit.workflow.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onepermit.workflow.engine.JobEvent;
import org.onepermit.workflow.engine.JobEvent.Kind;

/**
 * Counts jobs by type and outcome ({@code onepermit.engine.jobs}) and times how long they were free before a worker got them
 * ({@code onepermit.engine.job.wait}). Types come from deployed processes; should one compute them without end, the rest share a name.
 */
public final class JobMetrics {

    static final int MAX_TYPES = 500;
    private static final String OTHER = "other";
    private static final String TYPE = "type";

    private final MeterRegistry registry;
    private final Set<String> types = ConcurrentHashMap.newKeySet();

    /** Creates the metrics in a registry. */
    public JobMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts what happened to a job. */
    public void record(JobEvent event) {
        String type = bounded(event.type());
        registry.counter("onepermit.engine.jobs", TYPE, type, "outcome", event.kind().name().toLowerCase(Locale.ROOT))
                .increment();
        if (event.kind() == Kind.ACTIVATED) {
            registry.timer("onepermit.engine.job.wait", TYPE, type).record(event.waited());
        }
    }

    private String bounded(String type) {
        if (types.contains(type)) {
            return type;
        }
        return types.size() < MAX_TYPES && types.add(type) ? type : OTHER;
    }
}
