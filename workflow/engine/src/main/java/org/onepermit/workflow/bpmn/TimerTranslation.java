package org.onepermit.workflow.bpmn;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import org.w3c.dom.Element;

/** Translates what a timer waits for; what is written down plainly is checked here, what is an expression when it runs. */
final class TimerTranslation {

    private TimerTranslation() {
    }

    static void translate(Element timer) {
        String text = timer.getTextContent().strip();
        if (!ExpressionText.isFeel(text)) {
            check(timer, text);
        }
        boolean isDate = "timeDate".equals(timer.getLocalName());
        timer.setTextContent(isDate ? ExpressionText.date(text) : ExpressionText.of(text));
    }

    private static void check(Element timer, String text) {
        try {
            switch (timer.getLocalName()) {
                case "timeDuration" -> TimerInterval.of(text);
                case "timeCycle" -> TimerCycle.checked(text);
                default -> ZonedDateTime.parse(text);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw SupportedElements.refused(timer, "its timer cannot be read (" + e.getMessage() + ")");
        }
    }
}
