package org.onepermit.workflow.rooms.canary;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.TopologyRequest;
import io.grpc.Status;
import java.sql.Connection;
import org.operaton.bpm.engine.ProcessEngine;

/** Breaks every rule about who may know what. */
public final class Canary {

    Status status;
    TopologyRequest request;
    ProcessEngine engine;
    Connection connection;
}
