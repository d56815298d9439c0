package org.onepermit.workflow.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.bundle.BundledProcess;
import org.onepermit.workflow.bundle.BundledProcesses;

/** The processes of this release, for everybody who may see where a case stands. */
@Path("processes")
@Authenticated
public class ProcessesResource {

    private final BundledProcesses processes;

    ProcessesResource(BundledProcesses processes) {
        this.processes = processes;
    }

    /** All processes. */
    @GET
    public List<ProcessView> list() {
        return processes.all().stream().map(ProcessView::of).toList();
    }

    /** The BPMN file of a process, with its diagram. */
    @GET
    @Path("{id}/xml")
    @Produces(MediaType.APPLICATION_XML)
    public byte[] xml(@PathParam("id") String processId) {
        return processes.find(processId).map(BundledProcess::xml).orElseThrow(() -> new ProblemException(
                WorkflowProblem.PROCESS_NOT_FOUND, "There is no process with that id."));
    }
}
