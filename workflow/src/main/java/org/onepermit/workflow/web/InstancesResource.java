package org.onepermit.workflow.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.workflow.engine.Instances;
import org.onepermit.workflow.engine.Instances.InstanceSummary;

/** Running instances. */
@Path("instances")
@RolesAllowed(Roles.OPERATOR)
public class InstancesResource {

    private final EngineRoom room;

    InstancesResource(EngineRoom room) {
        this.room = room;
    }

    /** A page of the running instances, of one process or of all. */
    @GET
    public PageOf<InstanceView> list(@QueryParam("process") String processId, @BeanParam @Valid PageRequest page) {
        Optional<String> process = Optional.ofNullable(processId);
        return PageOf.of(instances().list(process, page.offset(), page.size()).stream().map(this::view).toList(),
                instances().count(process), page);
    }

    /** One running instance. */
    @GET
    @Path("{key}")
    public InstanceView get(@PathParam("key") long key) {
        return instances().find(key).map(this::view).orElseThrow(() -> new ProblemException(
                WorkflowProblem.INSTANCE_NOT_FOUND, "There is no running instance with that key."));
    }

    private InstanceView view(InstanceSummary instance) {
        return InstanceView.of(instance, instances().activeElements(instance.key()));
    }

    private Instances instances() {
        return room.engine().engine().instances();
    }
}
