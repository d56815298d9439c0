package org.onepermit.canary.second;

import org.onepermit.platform.worker.Worker;

/** A worker in the wrong room under the wrong name. */
class StrayJobs implements Worker<StrayJobs.Job, Void> {

    record Job(String id) {}

    @Override
    public String type() {
        return "canary.stray";
    }

    @Override
    public Class<Job> input() {
        return Job.class;
    }

    @Override
    public Void handle(Job job) {
        return null;
    }
}
