package org.onepermit.workflow.runtime;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.validation.zeebe.ZeebeDesignTimeValidators;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.camunda.bpm.model.xml.validation.ValidationResult;
import org.camunda.bpm.model.xml.validation.ValidationResults;
import org.onepermit.workflow.bpmn.ProcessTranslator;
import org.onepermit.workflow.bpmn.UnsupportedElement;
import org.onepermit.workflow.engine.Deployments;
import org.onepermit.workflow.engine.Deployments.Deployed;
import org.onepermit.workflow.engine.Deployments.TranslatedFile;
import org.onepermit.workflow.engine.Rejection;

/** Deploys process and decision files as Zeebe would: validated first, all or none, each refusal with its reason. */
public final class Deployer {

    private final Deployments deployments;

    /** A file to deploy. */
    public record Resource(String name, byte[] content) {
    }

    /** Creates a deployer on an engine's deployments. */
    public Deployer(Deployments deployments) {
        this.deployments = deployments;
    }

    /** Deploys files; those whose content is the same as before keep their version. */
    public Deployed deploy(List<Resource> resources) {
        if (resources.isEmpty()) {
            throw Rejection.invalidArgument("Expected to deploy at least one resource, but none given");
        }
        return deployments.deploy(resources.stream().map(Deployer::translated).toList());
    }

    private static TranslatedFile translated(Resource resource) {
        if (resource.name().endsWith(".dmn")) {
            return new TranslatedFile(resource.name(), resource.content(), resource.content());
        }
        if (!resource.name().endsWith(".bpmn")) {
            throw Rejection.invalidArgument("'%s': only .bpmn and .dmn files can be deployed here", resource.name());
        }
        try {
            // What cannot run here is told first, for that comes with advice.
            byte[] translation = ProcessTranslator.translate(resource.content());
            validate(resource);
            return new TranslatedFile(resource.name(), resource.content(), translation);
        } catch (UnsupportedElement | IllegalArgumentException | ModelParseException e) {
            throw Rejection.invalidArgument("'%s': %s", resource.name(), e.getMessage());
        }
    }

    private static void validate(Resource resource) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(resource.content()));
        ValidationResults results = model.validate(ZeebeDesignTimeValidators.VALIDATORS);
        if (results.hasErrors()) {
            throw new IllegalArgumentException(String.join("; ", errors(results)));
        }
    }

    private static List<String> errors(ValidationResults results) {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<ModelElementInstance, List<ValidationResult>> entry : results.getResults().entrySet()) {
            ModelElementInstance element = entry.getKey();
            entry.getValue().forEach(result -> errors.add("Element '%s' (%s): %s".formatted(
                    element.getAttributeValue("id"), element.getElementType().getTypeName(), result.getMessage())));
        }
        return errors;
    }
}
