package org.onepermit.workflow.bpmn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot run is refused with the element's id, the reason and advice. */
class SupportedElementsTest {

    private static final String FILE = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                targetNamespace="t"><process id="p" isExecutable="true">%s</process></definitions>
            """;

    static Stream<Arguments> refusedElements() {
        return SupportedElements.REFUSED.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest
    @MethodSource("refusedElements")
    void aRefusedKindComesWithItsAdvice(String kind, String advice) {
        boolean part = kind.endsWith("Definition") || kind.endsWith("Characteristics");
        String xml = part ? "<serviceTask id=\"drawn\"><%s/></serviceTask>".formatted(kind) : "<%s id=\"drawn\"/>".formatted(kind);
        refused(xml, kind, advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "choreographyTask|<choreographyTask id='drawn'/>",
        "resourceRole|<serviceTask id='drawn'><resourceRole/></serviceTask>",
        "zeebe:executionListeners|<serviceTask id='drawn'><extensionElements><zeebe:executionListeners/></extensionElements></serviceTask>",
        "zeebe:taskListeners|<serviceTask id='drawn'><extensionElements><zeebe:taskListeners/></extensionElements></serviceTask>",
        "zeebe:linkedResources|<serviceTask id='drawn'><extensionElements><zeebe:linkedResources/></extensionElements></serviceTask>",
        "compensation|<serviceTask id='drawn' isForCompensation='true'/>",
        "cannot start a process|<receiveTask id='drawn' instantiate='true'/>",
        "cannot start a process|<eventBasedGateway id='drawn' instantiate='true'/>",
        "several kinds|<startEvent id='drawn'><timerEventDefinition/><messageEventDefinition/></startEvent>",
        "zeebe:loopCharacteristics|<task id='drawn'><multiInstanceLoopCharacteristics/></task>",
        "no zeebe:taskDefinition|<serviceTask id='drawn'/>",
        "calls nothing|<callActivity id='drawn'/>",
        "names no message|<receiveTask id='drawn'/>",
        "timer cannot be read|<intermediateCatchEvent id='drawn'><timerEventDefinition><timeDate>soon</timeDate></timerEventDefinition></intermediateCatchEvent>",
        "timer cannot be read|<intermediateCatchEvent id='drawn'><timerEventDefinition><timeDate>2026-01-01T00:00:00</timeDate></timerEventDefinition></intermediateCatchEvent>",
        "timer cannot be read|<intermediateCatchEvent id='drawn'><timerEventDefinition><timeDuration>1 hour</timeDuration></timerEventDefinition></intermediateCatchEvent>",
        "timer cannot be read|<startEvent id='drawn'><timerEventDefinition><timeCycle>R3</timeCycle></timerEventDefinition></startEvent>",
        "timer cannot be read|<startEvent id='drawn'><timerEventDefinition><timeCycle>R0/PT1H</timeCycle></timerEventDefinition></startEvent>",
        "timer cannot be read|<startEvent id='drawn'><timerEventDefinition><timeCycle>R/PT0S</timeCycle></timerEventDefinition></startEvent>",
        "timer cannot be read|<startEvent id='drawn'><timerEventDefinition><timeCycle>every day</timeCycle></timerEventDefinition></startEvent>",
        "failed to parse|<sequenceFlow id='drawn'><conditionExpression>= a +* b</conditionExpression></sequenceFlow>"})
    void anUnrunnableUseIsRefusedWithItsReason(String reason, String xml) {
        refused(xml, reason, ";");
    }

    private static void refused(String xml, String reason, String advice) {
        assertThatThrownBy(() -> ProcessTranslator.translate(FILE.formatted(xml).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnsupportedElement.class).hasMessageContaining("'drawn'")
                .hasMessageContaining(reason).hasMessageContaining(advice);
    }
}
