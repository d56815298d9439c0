package org.onepermit.workflow.tck;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out what is {@link EmbeddedOnly} when there is no embedded engine. */
final class EmbeddedCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), EmbeddedOnly.class)
                .filter(annotation -> !GatewayUnderTest.isEmbedded())
                .map(annotation -> ConditionEvaluationResult.disabled(annotation.value()))
                .orElseGet(() -> ConditionEvaluationResult.enabled("runs on any gateway, or the engine is embedded"));
    }
}
