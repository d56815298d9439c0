package org.onepermit.workflow.web;

import org.onepermit.workflow.bundle.BundledProcess;

/** A process of this release. */
public record ProcessView(String processId, String name, String resourceName) {

    static ProcessView of(BundledProcess process) {
        return new ProcessView(process.processId(), process.name(), process.resourceName());
    }
}
