package org.onepermit.workflow.web.instances;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.onepermit.workflow.store.InstanceRecords;

/**
 * Which instances are wanted.
 *
 * @param text an instance's key, its business key, or a correlation key that it waits with
 * @param element an element that a running instance is in, or the last one of an ended instance
 */
public record InstanceFilter(
        @QueryParam("process") @Size(max = 255) String process,
        @QueryParam("state") @DefaultValue("RUNNING") Stage state,
        @QueryParam("text") @Size(max = 255) String text,
        @QueryParam("element") @Size(max = 255) String element) {

    /** Running or over. */
    public enum Stage { RUNNING, ENDED }

    InstanceRecords.Filter wanted() {
        return new InstanceRecords.Filter(state == Stage.ENDED, Optional.ofNullable(process), Optional.ofNullable(text),
                Optional.ofNullable(element));
    }
}
