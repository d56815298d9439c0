package org.onepermit.workflow.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onepermit.workflow.tck.Tck.refused;

import io.grpc.Status;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be drawn but does not run here is refused at deployment: element, reason and advice reach the author. */
@EmbeddedOnly("a cluster runs most of what is refused here")
class RefusalIT {

    private static final String FILE = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="definitions" targetNamespace="t">
              <bpmn:process id="%s" isExecutable="true">
                <bpmn:startEvent id="start"/><bpmn:sequenceFlow id="in" sourceRef="start" targetRef="drawn"/>%s
              </bpmn:process>
            </bpmn:definitions>
            """;

    @RegisterExtension
    final Tck tck = new Tck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "work item|<bpmn:userTask id='drawn'><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>",
        "exclusive gateways|<bpmn:inclusiveGateway id='drawn'/>",
        "drawn|<bpmn:complexGateway id='drawn'/>",
        "embedded sub-process|<bpmn:adHocSubProcess id='drawn'><bpmn:task id='a'/></bpmn:adHocSubProcess>",
        "drawn|<bpmn:transaction id='drawn'><bpmn:startEvent id='s'/></bpmn:transaction>",
        "sequence flow|<bpmn:intermediateThrowEvent id='drawn'><bpmn:linkEventDefinition id='l' name='there'/></bpmn:intermediateThrowEvent>",
        "drawn|<bpmn:intermediateThrowEvent id='drawn'><bpmn:escalationEventDefinition id='l'/></bpmn:intermediateThrowEvent>",
        "service task|<bpmn:intermediateThrowEvent id='drawn'><bpmn:compensateEventDefinition id='l'/></bpmn:intermediateThrowEvent>",
        "drawn|<bpmn:endEvent id='drawn'><bpmn:cancelEventDefinition id='l'/></bpmn:endEvent>",
        "gateway|<bpmn:task id='drawn'><bpmn:standardLoopCharacteristics/></bpmn:task>",
        "timer cannot be read|<bpmn:intermediateCatchEvent id='drawn'><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type='bpmn:tFormalExpression'>soon</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
        "drawn|<bpmn:intermediateCatchEvent id='drawn'><bpmn:timerEventDefinition id='t'><bpmn:timeCycle xsi:type='bpmn:tFormalExpression'>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
        "drawn|<bpmn:serviceTask id='drawn'/>",
        "drawn|<bpmn:callActivity id='drawn'/>"})
    void whatDoesNotRunIsRefusedWithItsElementAndAdvice(String advice, String element) {
        String file = FILE.formatted(tck.name("p"), element);
        String reason = refused(Status.Code.INVALID_ARGUMENT, () -> tck.client().newDeployResourceCommand()
                .addResourceStringUtf8(file, "drawn.bpmn").send().join());
        assertThat(reason).contains("drawn", advice);
    }

    @ParameterizedTest
    @CsvSource({"true, R3/PT1H", "true, R/PT1H"})
    void anInterruptingTimerCannotRepeat(boolean interrupting, String cycle) {
        refused(Status.Code.INVALID_ARGUMENT, () -> tck.deploy(
                io.camunda.zeebe.model.bpmn.Bpmn.createExecutableProcess(tck.name("p")).startEvent()
                        .serviceTask("task", t -> t.zeebeJobType("x")).endEvent().moveToActivity("task")
                        .boundaryEvent("due", b -> b.cancelActivity(interrupting).timerWithCycle(cycle)).endEvent().done()));
    }
}
