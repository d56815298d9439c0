package org.onepermit.workflow.web.instances;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.workflow.engine.Deployments;
import org.onepermit.workflow.engine.Instances;
import org.onepermit.workflow.store.InstanceRecords.InstanceRecord;
import org.onepermit.workflow.web.EngineRoom;
import org.onepermit.workflow.web.OperatorAct;
import org.onepermit.workflow.web.WorkflowProblem;

/** Instances, running and ended. */
@Path("instances")
@RolesAllowed(Roles.OPERATOR)
public class InstancesResource {

    private static final String NEWEST_FIRST = "-startedAt";

    private final EngineRoom room;
    private final InstanceFile file;
    private final SetVariables setVariables;
    private final OperatorAct act;

    InstancesResource(EngineRoom room, InstanceFile file, SetVariables setVariables, OperatorAct act) {
        this.room = room;
        this.file = file;
        this.setVariables = setVariables;
        this.act = act;
    }

    /** A page of the instances, oldest first; {@code sort=-startedAt} begins with the newest. */
    @GET
    public PageOf<InstanceView> list(@BeanParam @Valid InstanceFilter filter, @BeanParam @Valid PageRequest page) {
        return EngineRoom.page(room.engine().lists().instances(filter.wanted(), NEWEST_FIRST.equals(page.sort()),
                page.offset(), page.size()), file::view, page);
    }

    /** An instance with everything that is in it. */
    @GET
    @Path("{key}")
    public InstanceDetail get(@PathParam("key") long key) {
        return file.detail(key);
    }

    /** The BPMN file of an instance's version of its process. */
    @GET
    @Path("{key}/xml")
    @Produces(MediaType.APPLICATION_XML)
    public byte[] xml(@PathParam("key") long key) {
        InstanceRecord instance = file.record(key);
        Deployments deployments = room.engine().engine().deployments();
        return deployments.xml(deployments.version(instance.processId(), instance.version()).orElseThrow());
    }

    /** Ends an instance where it is, with the instances that it has called. */
    @POST
    @Path("{key}/cancellation")
    public void cancel(@PathParam("key") long key) {
        Instances instances = room.engine().engine().instances();
        file.requireRunning(key);
        act.run("cancel-instance", key, "", WorkflowProblem.INSTANCE_NOT_FOUND, WorkflowProblem.INSTANCE_CALLED,
                () -> instances.cancel(key));
    }

    /** Sets variables; others keep their values. */
    @PUT
    @Path("{key}/variables")
    public void setVariables(@PathParam("key") long key, @NotNull @Valid SetVariablesRequest request) {
        file.requireRunning(key);
        setVariables.set(key, request);
    }
}
