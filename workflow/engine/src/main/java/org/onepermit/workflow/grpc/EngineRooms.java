package org.onepermit.workflow.grpc;

import org.onepermit.workflow.engine.Engine;
import org.onepermit.workflow.jobs.JobDispatcher;
import org.onepermit.workflow.messages.Messages;
import org.onepermit.workflow.runtime.Deployer;
import org.onepermit.workflow.runtime.InstanceResults;
import org.onepermit.workflow.runtime.JobDesk;

/** The rooms behind the gateway. */
public record EngineRooms(Engine engine, Deployer deployer, Messages messages, JobDispatcher dispatcher,
        InstanceResults results, JobDesk desk) {
}
