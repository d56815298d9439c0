package org.onepermit.bench.engine;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.util.List;
import java.util.Map;

/** The process that is measured: three service tasks in a row, with a few small variables. */
final class ThreeTasks {

    static final String PROCESS = "bench-three-tasks";
    static final List<String> TYPES = List.of("bench-first", "bench-second", "bench-third");
    static final String INSTANCE = "instance";

    private ThreeTasks() {
    }

    static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS).startEvent()
                .serviceTask("first", t -> t.zeebeJobType(TYPES.get(0)))
                .serviceTask("second", t -> t.zeebeJobType(TYPES.get(1)))
                .serviceTask("third", t -> t.zeebeJobType(TYPES.get(2))).endEvent().done();
    }

    /** The same process in Operaton's own flavour. */
    static String operatonXml(boolean asyncAfter) {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:operaton="http://operaton.org/schema/1.0/bpmn"
                    targetNamespace="bench"><process id="%s" isExecutable="true"><startEvent id="n0"/>
                """.formatted(PROCESS));
        for (int i = 1; i <= TYPES.size(); i++) {
            xml.append("<serviceTask id=\"n%d\" operaton:type=\"external\" operaton:topic=\"%s\" operaton:asyncAfter=\"%s\"/>"
                    .formatted(i, TYPES.get(i - 1), asyncAfter));
            xml.append("<sequenceFlow id=\"f%d\" sourceRef=\"n%d\" targetRef=\"n%d\"/>".formatted(i, i - 1, i));
        }
        return xml.append("<endEvent id=\"n4\"/><sequenceFlow id=\"f4\" sourceRef=\"n3\" targetRef=\"n4\"/></process></definitions>")
                .toString();
    }

    static Map<String, Object> variables(String instance) {
        return Map.of(INSTANCE, instance, "division", "210200", "amount", 1_250);
    }

    static Map<String, Object> results(String type) {
        return Map.of("done", type);
    }

    static boolean isLast(String type) {
        return type.equals(TYPES.get(TYPES.size() - 1));
    }
}
