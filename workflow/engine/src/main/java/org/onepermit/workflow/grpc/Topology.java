package org.onepermit.workflow.grpc;

import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.BrokerInfo;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.Partition;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.TopologyResponse;

/** The cluster that a client sees: one broker with one healthy partition. */
final class Topology {

    /** The release whose protocol is spoken. */
    private static final String VERSION = "8.9.0";

    private Topology() {
    }

    static TopologyResponse ofOneBroker() {
        Partition partition = Partition.newBuilder().setPartitionId(1)
                .setRole(Partition.PartitionBrokerRole.LEADER)
                .setHealth(Partition.PartitionBrokerHealth.HEALTHY).build();
        BrokerInfo broker = BrokerInfo.newBuilder().setNodeId(0).setHost("localhost").setVersion(VERSION)
                .addPartitions(partition).build();
        return TopologyResponse.newBuilder().setClusterId("onepermit-embedded").setClusterSize(1).setPartitionsCount(1)
                .setReplicationFactor(1).setGatewayVersion(VERSION).addBrokers(broker).build();
    }
}
