package org.onepermit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.ErrorEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.Message;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ReceiveTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.onepermit.platform.problem.ProblemType;
import org.onepermit.platform.worker.Worker;

/** What the process files and the workers of a service say of one another. */
public final class ProcessWiring {

    private final List<BpmnModelInstance> files;
    private final Map<String, Set<String>> thrown;

    /** @param thrown by job type, the error codes that its worker throws */
    ProcessWiring(List<BpmnModelInstance> files, Map<String, Set<String>> thrown) {
        this.files = files;
        this.thrown = thrown;
    }

    /** All process files of this source tree, and the workers under a package. */
    public static ProcessWiring of(String basePackage) {
        Stream<JavaClass> workers = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(basePackage).stream().filter(type -> type.isAssignableTo(Worker.class));
        return new ProcessWiring(processFiles(), thrownBy(workers.toList()));
    }

    /** Types of the jobs in the files that a service is named for: {@code permit.…}. */
    public Set<String> jobs(String service) {
        return tasks().map(ZeebeTaskDefinition::getType).filter(type -> type.startsWith(service + "."))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Types of the jobs that the workers answer. */
    public Set<String> workers() {
        return new TreeSet<>(thrown.keySet());
    }

    /** Names of the messages that some process waits for. */
    public Set<String> awaitedMessages() {
        Stream<Message> byEvents = files.stream().flatMap(file -> file.getModelElementsByType(MessageEventDefinition.class).stream())
            .filter(event -> event.getParentElement() instanceof CatchEvent).map(MessageEventDefinition::getMessage);
        Stream<Message> byTasks = files.stream().flatMap(file -> file.getModelElementsByType(ReceiveTask.class).stream())
            .map(ReceiveTask::getMessage);
        return Stream.concat(byEvents, byTasks).map(Message::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Errors that a worker throws and nothing around its task catches, and errors that are caught where none of the workers throws them. */
    public List<String> errorFaults(String service) {
        List<String> faults = new ArrayList<>();
        tasks().filter(task -> task.getType().startsWith(service + ".")).forEach(task -> faults.addAll(uncaught(task)));
        catches().filter(event -> isNeverThrown(event, service))
            .forEach(event -> faults.add("no worker throws " + codeOf(event) + " that " + idOf(event.getParentElement()) + " catches"));
        return faults;
    }

    private List<String> uncaught(ZeebeTaskDefinition task) {
        ModelElementInstance element = elementOf(task);
        Set<String> caught = catches().filter(event -> isWithin(element, scopeOf(event))).map(ProcessWiring::codeOf)
            .collect(Collectors.toSet());
        return thrown.getOrDefault(task.getType(), Set.of()).stream().filter(code -> !caught.contains(code) && !caught.contains(""))
            .map(code -> "nothing catches " + code + " that " + task.getType() + " throws at " + idOf(element)).toList();
    }

    /** Whether an error is caught where only this service could throw it, and it does not. */
    private boolean isNeverThrown(ErrorEventDefinition caught, String service) {
        ModelElementInstance scope = scopeOf(caught);
        List<String> types = tasks().filter(task -> isWithin(elementOf(task), scope)).map(ZeebeTaskDefinition::getType).toList();
        boolean isOurs = !types.isEmpty() && types.stream().allMatch(type -> type.startsWith(service + "."));
        return isOurs && !codeOf(caught).isEmpty() && !isThrownByProcess(caught, scope)
            && types.stream().noneMatch(type -> thrown.getOrDefault(type, Set.of()).contains(codeOf(caught)));
    }

    /** Error end events throw by themselves, and called processes may hold some. */
    private static boolean isThrownByProcess(ErrorEventDefinition caught, ModelElementInstance scope) {
        BpmnModelInstance file = (BpmnModelInstance) caught.getModelInstance();
        return file.getModelElementsByType(CallActivity.class).stream().anyMatch(call -> isWithin(call, scope))
            || file.getModelElementsByType(ErrorEventDefinition.class).stream().filter(event -> event.getParentElement() instanceof EndEvent)
                .anyMatch(event -> codeOf(event).equals(codeOf(caught)) && isWithin(event, scope));
    }

    private Stream<ZeebeTaskDefinition> tasks() {
        return files.stream().map(file -> file.getModelElementsByType(ZeebeTaskDefinition.class)).flatMap(Collection::stream);
    }

    private Stream<ErrorEventDefinition> catches() {
        return files.stream().map(file -> file.getModelElementsByType(ErrorEventDefinition.class)).flatMap(Collection::stream)
            .filter(event -> !(event.getParentElement() instanceof EndEvent));
    }

    /** What an error must come out of to be caught: the activity under a boundary event, or all around an event sub-process. */
    private static ModelElementInstance scopeOf(ErrorEventDefinition caught) {
        ModelElementInstance event = caught.getParentElement();
        return event instanceof BoundaryEvent boundary ? boundary.getAttachedTo() : event.getParentElement().getParentElement();
    }

    private static boolean isWithin(ModelElementInstance element, ModelElementInstance scope) {
        for (ModelElementInstance at = element; at != null; at = at.getParentElement()) {
            if (at.equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** The code; empty for an event that catches every error. */
    private static String codeOf(ErrorEventDefinition event) {
        return event.getError() == null || event.getError().getErrorCode() == null ? "" : event.getError().getErrorCode();
    }

    private static ModelElementInstance elementOf(ZeebeTaskDefinition task) {
        return task.getParentElement().getParentElement();
    }

    private static String idOf(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }

    private static List<BpmnModelInstance> processFiles() {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("workflow/src/main/resources/processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().map(file -> Bpmn.readModelFromFile(file.toFile())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Set<String>> thrownBy(Collection<JavaClass> workers) {
        Map<String, Set<String>> thrown = new TreeMap<>();
        workers.forEach(worker -> thrown.put(typeOf(worker), codesOf(worker)));
        return thrown;
    }

    /** The job type, which a worker keeps in a constant for others to name. */
    private static String typeOf(JavaClass worker) {
        try {
            Field type = worker.reflect().getDeclaredField("TYPE");
            type.setAccessible(true);
            return (String) type.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(worker.getName() + " names no TYPE", e);
        }
    }

    /** Slugs of the problems that a worker's {@code modelled()} names. */
    private static Set<String> codesOf(JavaClass worker) {
        return worker.tryGetMethod("modelled").stream().flatMap(method -> method.getFieldAccesses().stream())
            .map(JavaFieldAccess::getTarget).filter(field -> field.getOwner().isAssignableTo(ProblemType.class))
            .map(field -> slug(field.getOwner(), field.getName())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String slug(JavaClass problems, String name) {
        try {
            Field constant = problems.reflect().getDeclaredField(name);
            constant.setAccessible(true);
            return ((ProblemType) constant.get(null)).slug();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(problems.getName() + "." + name + " is no problem", e);
        }
    }
}
