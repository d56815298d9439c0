package org.onepermit.canary.second;

import io.camunda.client.CamundaClient;
import io.grpc.Status;

/** Talks to the engine past the outbox. */
class EngineAtHand {

    Status cancel(CamundaClient client) {
        client.newCancelInstanceCommand(1).send().join();
        return Status.OK;
    }
}
