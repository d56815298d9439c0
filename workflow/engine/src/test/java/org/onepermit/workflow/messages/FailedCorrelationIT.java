package org.onepermit.workflow.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.ProcessBuilder;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.onepermit.workflow.EmbeddedEngine;
import org.onepermit.workflow.testing.TestDatabase;
import org.onepermit.workflow.testing.TestDatabase.Schema;

/** A message that could not start its process must not count as one that has. */
class FailedCorrelationIT {

    private static final String MESSAGE = "begin";

    @Test
    void aStartThatFailsLeavesTheMessageAndThePlaceFree() throws SQLException {
        Schema schema = TestDatabase.newSchema();
        try (EmbeddedEngine engine = EmbeddedEngine.start(schema.url(), schema.user(), schema.password(), 0);
                CamundaClient client = CamundaClient.newClientBuilder()
                        .grpcAddress(URI.create("http://localhost:" + engine.grpcPort())).preferRestOverGrpc(false).build()) {
            client.newDeployResourceCommand().addProcessModel(failingAtItsStart(), "failing.bpmn").send().join();
            client.newPublishMessageCommand().messageName(MESSAGE).correlationKey("k").timeToLive(Duration.ofMinutes(5))
                    .send().join();
            assertThat(count(schema, "message_buffer")).isEqualTo(1);
            assertThat(count(schema, "ACT_RU_EXECUTION")).isZero();
            assertThat(count(schema, "message_correlation")).as("processes that the message reached").isZero();
            assertThat(count(schema, "start_lock")).as("places taken").isZero();
        }
    }

    /** Its event sub-process waits for a message whose key cannot be told. */
    private static BpmnModelInstance failingAtItsStart() {
        ProcessBuilder process = Bpmn.createExecutableProcess("failing");
        process.eventSubProcess("aside").startEvent()
                .message(m -> m.name("aside").zeebeCorrelationKeyExpression("missing")).endEvent();
        return process.startEvent().message(MESSAGE).serviceTask("t", t -> t.zeebeJobType("t")).endEvent().done();
    }

    private static long count(Schema schema, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
