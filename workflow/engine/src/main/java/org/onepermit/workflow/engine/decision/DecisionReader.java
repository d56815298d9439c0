package org.onepermit.workflow.engine.decision;

import java.util.Optional;
import java.util.Set;
import org.onepermit.workflow.feel.Feel;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.impl.DmnDecisionImpl;
import org.operaton.bpm.dmn.engine.impl.spi.transform.DmnElementTransformContext;
import org.operaton.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.operaton.bpm.engine.impl.dmn.transformer.DecisionDefinitionHandler;
import org.operaton.bpm.model.dmn.impl.DmnModelConstants;
import org.operaton.bpm.model.dmn.instance.Decision;
import org.operaton.bpm.model.dmn.instance.DecisionTable;
import org.operaton.bpm.model.dmn.instance.DmnElement;
import org.operaton.bpm.model.dmn.instance.InputEntry;
import org.operaton.bpm.model.dmn.instance.InputExpression;
import org.operaton.bpm.model.dmn.instance.LiteralExpression;
import org.operaton.bpm.model.dmn.instance.OutputEntry;
import org.operaton.bpm.model.dmn.instance.Text;
import org.operaton.bpm.model.dmn.instance.UnaryTests;
import org.operaton.bpm.model.xml.instance.DomElement;

/** Reads one decision of a file; what could not be evaluated later is refused now, with the element's id. */
final class DecisionReader extends DecisionDefinitionHandler {

    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final Set<String> FEEL_NAMES = Set.of("feel", DmnModelConstants.FEEL_NS, DmnModelConstants.FEEL12_NS,
            DmnModelConstants.FEEL13_NS, DmnModelConstants.FEEL14_NS, DmnModelConstants.FEEL15_NS);

    private final Feel feel;

    DecisionReader(Feel feel) {
        this.feel = feel;
    }

    @Override
    protected DmnDecisionImpl createFromDecision(DmnElementTransformContext context, Decision source) {
        check(source);
        DecisionDefinitionEntity decision = (DecisionDefinitionEntity) super.createFromDecision(context, source);
        // The engine's category means nothing to Zeebe, so it carries this name.
        decision.setCategory(source.getVariable() == null ? source.getId() : source.getVariable().getName());
        versionTag(source).ifPresent(decision::setVersionTag);
        return decision;
    }

    /** The name under which decisions that require this one see its result. */
    static String resultName(DmnDecision decision) {
        return ((DecisionDefinitionEntity) decision).getCategory();
    }

    private void check(Decision decision) {
        if (!decision.getKnowledgeRequirements().isEmpty()) {
            throw refused(decision, "it requires a business knowledge model; write its logic into the decision");
        }
        if (decision.getExpression() instanceof DecisionTable table) {
            table.getInputs().forEach(input -> check(input.getInputExpression()));
            table.getRules().forEach(rule -> {
                rule.getInputEntries().forEach(this::check);
                rule.getOutputEntries().forEach(this::check);
            });
        } else if (decision.getExpression() instanceof LiteralExpression literal) {
            check(literal, literal.getText(), literal.getExpressionLanguage());
        } else {
            throw refused(decision, "it is neither a decision table nor a literal expression; use one of them");
        }
    }

    private void check(InputExpression expression) {
        if (expression != null) {
            check(expression, expression.getText(), expression.getExpressionLanguage());
        }
    }

    private void check(OutputEntry entry) {
        check(entry, entry.getText(), entry.getExpressionLanguage());
    }

    private void check(InputEntry entry) {
        UnaryTests tests = entry;
        textOf(entry, tests.getText(), tests.getExpressionLanguage()).ifPresent(feel::checkUnaryTests);
    }

    private void check(DmnElement owner, Text text, String language) {
        textOf(owner, text, language).ifPresent(feel::check);
    }

    private static Optional<String> textOf(DmnElement owner, Text text, String language) {
        if (language != null && !FEEL_NAMES.contains(language)) {
            throw refused(owner, "its expression language is '" + language + "'; only FEEL is evaluated");
        }
        return Optional.ofNullable(text).map(Text::getTextContent).filter(content -> !content.isBlank());
    }

    private static Optional<String> versionTag(Decision decision) {
        return Optional.ofNullable(decision.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getDomElement().getChildElementsByNameNs(ZEEBE, "versionTag").stream())
                .map((DomElement tag) -> tag.getAttribute("value")).findFirst();
    }

    private static IllegalArgumentException refused(DmnElement element, String reason) {
        return new IllegalArgumentException("Element '" + element.getId() + "': " + reason);
    }
}
