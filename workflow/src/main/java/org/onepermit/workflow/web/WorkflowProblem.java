package org.onepermit.workflow.web;

import org.onepermit.platform.problem.Kind;
import org.onepermit.platform.problem.ProblemType;

/** What can go wrong when operators ask for something. */
public enum WorkflowProblem implements ProblemType {

    ENGINE_ELSEWHERE("workflow/engine-elsewhere", Kind.CONFLICT),
    INSTANCE_NOT_FOUND("workflow/instance-not-found", Kind.NOT_FOUND),
    INSTANCE_ENDED("workflow/instance-ended", Kind.CONFLICT),
    INSTANCE_CALLED("workflow/instance-called", Kind.CONFLICT),
    ELEMENT_NOT_FOUND("workflow/element-not-found", Kind.NOT_FOUND),
    JOB_NOT_FOUND("workflow/job-not-found", Kind.NOT_FOUND),
    TIMER_NOT_FOUND("workflow/timer-not-found", Kind.NOT_FOUND),
    TIMER_FAILED("workflow/timer-failed", Kind.CONFLICT),
    MESSAGE_NOT_FOUND("workflow/message-not-found", Kind.NOT_FOUND),
    INCIDENT_NOT_FOUND("workflow/incident-not-found", Kind.NOT_FOUND),
    INCIDENT_NEEDS_RETRIES("workflow/incident-needs-retries", Kind.CONFLICT),
    PROCESS_NOT_FOUND("workflow/process-not-found", Kind.NOT_FOUND);

    private final String slug;
    private final Kind kind;

    WorkflowProblem(String slug, Kind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
