package org.onepermit.workflow.picture;

import io.camunda.zeebe.model.bpmn.instance.ErrorEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.EventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ExclusiveGateway;
import io.camunda.zeebe.model.bpmn.instance.Gateway;
import io.camunda.zeebe.model.bpmn.instance.MessageEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.ParallelGateway;
import io.camunda.zeebe.model.bpmn.instance.SignalEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.TerminateEventDefinition;
import io.camunda.zeebe.model.bpmn.instance.TimerEventDefinition;

/** The small signs of BPMN inside events, gateways and tasks. */
final class Symbols {

    private final Svg svg;

    Symbols(Svg svg) {
        this.svg = svg;
    }

    /** The sign of an event; a thrown one is filled. */
    void event(EventDefinition definition, double x, double y, boolean isThrown) {
        if (definition instanceof MessageEventDefinition) {
            envelope(x, y, isThrown);
        } else if (definition instanceof TimerEventDefinition) {
            svg.add("circle", "class", "sign", "cx", x, "cy", y, "r", 9)
                    .path("sign", "M %s %s V %s H %s", x, y - 7, y, x + 5);
        } else if (definition instanceof ErrorEventDefinition) {
            svg.path(fill(isThrown), "M %s %s L %s %s L %s %s L %s %s L %s %s L %s %s Z",
                    x - 8, y + 8, x - 3, y - 7, x + 3, y + 1, x + 8, y - 8, x + 3, y + 7, x - 3, y);
        } else if (definition instanceof SignalEventDefinition) {
            svg.path(fill(isThrown), "M %s %s L %s %s L %s %s Z", x, y - 8, x + 8, y + 6, x - 8, y + 6);
        } else if (definition instanceof TerminateEventDefinition) {
            svg.add("circle", "class", "full", "cx", x, "cy", y, "r", 10);
        } else {
            throw new IllegalArgumentException("no sign for " + definition.getElementType().getTypeName());
        }
    }

    void gateway(Gateway gateway, double x, double y) {
        if (gateway instanceof ExclusiveGateway) {
            svg.path("bold", "M %s %s L %s %s M %s %s L %s %s", x - 7, y - 8, x + 7, y + 8, x + 7, y - 8, x - 7, y + 8);
        } else if (gateway instanceof ParallelGateway) {
            svg.path("bold", "M %s %s V %s M %s %s H %s", x, y - 11, y + 11, x - 11, y, x + 11);
        } else if (gateway instanceof EventBasedGateway) {
            svg.add("circle", "class", "sign", "cx", x, "cy", y, "r", 14)
                    .add("circle", "class", "sign", "cx", x, "cy", y, "r", 11)
                    .path("sign", "M %s %s L %s %s L %s %s L %s %s L %s %s Z",
                            x, y - 7, x + 7, y - 2, x + 4, y + 6, x - 4, y + 6, x - 7, y - 2);
        } else {
            throw new IllegalArgumentException("no sign for " + gateway.getElementType().getTypeName());
        }
    }

    /** A wheel with eight teeth: work for a machine. */
    void wheel(double x, double y) {
        svg.add("circle", "class", "sign", "cx", x, "cy", y, "r", 5).add("circle", "class", "sign", "cx", x, "cy", y, "r", 2);
        for (int tooth = 0; tooth < 8; tooth++) {
            double angle = tooth * Math.PI / 4;
            svg.path("sign", "M %s %s L %s %s", x + 5 * Math.cos(angle), y + 5 * Math.sin(angle),
                    x + 8 * Math.cos(angle), y + 8 * Math.sin(angle));
        }
    }

    void envelope(double x, double y, boolean isFilled) {
        svg.add("rect", "class", fill(isFilled), "x", x - 8, "y", y - 6, "width", 16, "height", 12)
                .path(isFilled ? "fold" : "sign", "M %s %s L %s %s L %s %s", x - 8, y - 6, x, y + 1, x + 8, y - 6);
    }

    /** Three bars: the activity is repeated, side by side or one after another. */
    void loop(double x, double y, boolean isSequential) {
        for (int bar = -4; bar <= 4; bar += 4) {
            if (isSequential) {
                svg.path("bold", "M %s %s H %s", x - 5, y + bar, x + 5);
            } else {
                svg.path("bold", "M %s %s V %s", x + bar, y - 5, y + 5);
            }
        }
    }

    private static String fill(boolean isFilled) {
        return isFilled ? "full" : "sign";
    }
}
