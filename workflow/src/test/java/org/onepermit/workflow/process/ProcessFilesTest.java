package org.onepermit.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import io.camunda.zeebe.model.bpmn.validation.zeebe.ZeebeDesignTimeValidators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.validation.ValidationResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onepermit.workflow.bpmn.ProcessTranslator;

/** Every process file: valid for Zeebe, drawn, named by the house's rules, and runnable on the embedded engine. */
class ProcessFilesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "processes");
    private static final String JOB_TYPE = "(permit|report|inspection)(\\.[a-z]+(-[a-z]+)*)";
    private static final String ELEMENT =
            "(StartEvent|EndEvent|CatchEvent|ThrowEvent|BoundaryEvent|Task|Gateway|SubProcess|CallActivity)_\\w+";

    static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreProcesses() {
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValidForZeebe(Path file) {
        ValidationResults results = read(file).validate(ZeebeDesignTimeValidators.VALIDATORS);
        assertThat(results.getErrorCount()).as("%s", results.getResults().values()).isZero();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isDrawn(Path file) {
        BpmnModelInstance model = read(file);
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId()).collect(Collectors.toSet());
        Set<String> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId()).collect(Collectors.toSet());
        assertThat(shapes).containsAll(ids(model, FlowNode.class));
        assertThat(edges).containsAll(ids(model, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedByTheRules(Path file) {
        BpmnModelInstance model = read(file);
        assertThat(ids(model, Process.class)).containsExactly(file.getFileName().toString().replace(".bpmn", ""))
                .allMatch(id -> id.endsWith("Process"));
        assertThat(ids(model, FlowNode.class)).allMatch(id -> id.matches(ELEMENT));
        assertThat(model.getModelElementsByType(ZeebeTaskDefinition.class)).extracting(ZeebeTaskDefinition::getType)
                .allMatch(type -> type.matches(JOB_TYPE));
        assertThat(model.getModelElementsByType(Message.class)).extracting(Message::getName)
                .allMatch(name -> name.matches("Msg_[A-Z]\\w+"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void runsOnTheEmbeddedEngine(Path file) throws IOException {
        assertThat(ProcessTranslator.translate(Files.readAllBytes(file))).isNotEmpty();
    }

    private static List<String> ids(BpmnModelInstance model, Class<? extends BaseElement> type) {
        return model.getModelElementsByType(type).stream().map(BaseElement::getId).toList();
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
