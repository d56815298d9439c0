package org.onepermit.workflow.bpmn;

import java.time.Clock;
import java.util.stream.Stream;
import org.onepermit.workflow.feel.Feel;
import org.onepermit.workflow.feel.FeelException;
import org.onepermit.workflow.values.VariableDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Finds expressions of a translated file that are not FEEL, before any engine stumbles over them. */
final class ExpressionCheck {

    /** Only its parser is used, so the clock plays no part. */
    private static final Feel FEEL = new Feel(Clock.systemUTC());

    private ExpressionCheck() {
    }

    static void check(Element element) {
        try {
            texts(element).flatMap(ExpressionCheck::feelIn).forEach(FEEL::check);
        } catch (FeelException e) {
            throw new UnsupportedElement(SupportedElements.idOf(element), e.getMessage(), "correct the expression");
        }
    }

    private static Stream<String> texts(Element element) {
        Stream.Builder<String> texts = Stream.builder();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            texts.add(attributes.item(i).getNodeValue());
        }
        String outputs = element.getAttributeNS(EngineAttributes.NAMESPACE, EngineAttributes.OUTPUTS);
        VariableDocument.parse(outputs).values().forEach(source -> texts.add((String) source));
        if (BpmnDocument.children(element).isEmpty()) {
            texts.add(element.getTextContent());
        }
        return texts.build();
    }

    private static Stream<String> feelIn(String text) {
        Stream<String> message = ExpressionText.asMessage(text).stream()
                .flatMap(parts -> Stream.of(parts.name(), parts.correlationKey()));
        Stream<String> written = Stream.concat(message, ExpressionText.asDate(text).stream())
                .filter(ExpressionText::isFeel).map(ExpressionText::feelOf);
        return Stream.concat(ExpressionText.asFeel(text).stream(), written);
    }
}
