package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables that are large, deep, odd or precise come back the same, or are refused without harm. */
class PoisonIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    final Tck tck = new Tck();

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "-9007199254740993", "9223372036854775807", "-9223372036854775808", "0",
        "0.1", "-3.25", "\"\"", "\" \"", "\"\\u0000\\u001f\"", "\"\\ud842\\udfb7野家😀\"", "\"'; drop table x; --\"",
        "\"= 1 + 1\"", "\"#feel{1}\"", "\"${1}\"", "null", "true", "[]", "{}", "[[],[null],{\"a\":{}}]",
        "{\"\":1,\"a.b\":2,\"排污\":3}"})
    void aValueComesBackTheSameThroughJobsAndFeel(String json) throws Exception {
        tck.deploy(copying());
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .variables("{\"value\":" + json + "}").send().join();
        ActivatedJob job = tck.job(tck.name("work"));
        assertThat(value(job, "value")).isEqualTo(JSON.readTree(json));
        tck.client().newCompleteCommand(job).variables("{\"given\":" + json + "}").send().join();
        ActivatedJob after = tck.job(tck.name("after"));
        assertThat(value(after, "given")).isEqualTo(JSON.readTree(json));
        assertThat(value(after, "copy")).isEqualTo(JSON.readTree(json));
    }

    @Test
    @EmbeddedOnly("a cluster keeps whole numbers in 64 bits and refuses longer ones")
    void wholeNumbersOfAnyLengthComeBackTheSame() throws Exception {
        aValueComesBackTheSameThroughJobsAndFeel("123456789012345678901234567890");
    }

    @Test
    void aLargeDocumentComesBackTheSame() throws Exception {
        aValueComesBackTheSameThroughJobsAndFeel("\"" + "证".repeat(300_000) + "\"");
    }

    @Test
    void aDeepDocumentComesBackTheSame() throws Exception {
        aValueComesBackTheSameThroughJobsAndFeel("[".repeat(100) + "]".repeat(100));
    }

    @Test
    @EmbeddedOnly("the depth that a cluster accepts is its own affair")
    void aDocumentThatIsTooDeepIsRefused() {
        tck.deploy(copying());
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("p")).latestVersion()
                .variables("{\"value\":" + "[".repeat(900) + "]".repeat(900) + "}").send().join());
    }

    @Test
    @EmbeddedOnly("the size that a cluster accepts is configured there")
    void aCommandThatIsTooLargeIsRefusedAndTheNextOneIsServed() {
        tck.deploy(copying());
        refused(Status.Code.RESOURCE_EXHAUSTED, () -> tck.client().newCreateInstanceCommand()
                .bpmnProcessId(tck.name("p")).latestVersion()
                .variables(Map.of("value", "x".repeat(5_000_000))).send().join());
        tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion()
                .variables(Map.of("value", 1)).send().join();
        tck.job(tck.name("work"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "1", "\"text\""})
    void whatIsNoObjectIsRefused(String variables) {
        tck.deploy(copying());
        long instance = tck.client().newCreateInstanceCommand().bpmnProcessId(tck.name("p")).latestVersion().send().join()
                .getProcessInstanceKey();
        refused(Status.Code.INVALID_ARGUMENT,
                () -> tck.client().newSetVariablesCommand(instance).variables(variables).send().join());
    }

    private static JsonNode value(ActivatedJob job, String name) throws Exception {
        return JSON.readTree(job.getVariables()).get(name);
    }

    private BpmnModelInstance copying() {
        return Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                .serviceTask("t", t -> t.zeebeJobType(tck.name("work")))
                .scriptTask("s", s -> s.zeebeExpression("value").zeebeResultVariable("copy"))
                .serviceTask("n", t -> t.zeebeJobType(tck.name("after"))).endEvent().done();
    }
}
