package org.onepermit.workflow.picture;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.Activity;
import io.camunda.zeebe.model.bpmn.instance.BaseElement;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.CallActivity;
import io.camunda.zeebe.model.bpmn.instance.CatchEvent;
import io.camunda.zeebe.model.bpmn.instance.EndEvent;
import io.camunda.zeebe.model.bpmn.instance.Event;
import io.camunda.zeebe.model.bpmn.instance.EventDefinition;
import io.camunda.zeebe.model.bpmn.instance.FlowElement;
import io.camunda.zeebe.model.bpmn.instance.Gateway;
import io.camunda.zeebe.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import io.camunda.zeebe.model.bpmn.instance.Process;
import io.camunda.zeebe.model.bpmn.instance.ReceiveTask;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.TextAnnotation;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnEdge;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnLabel;
import io.camunda.zeebe.model.bpmn.instance.bpmndi.BpmnShape;
import io.camunda.zeebe.model.bpmn.instance.dc.Bounds;
import io.camunda.zeebe.model.bpmn.instance.di.Waypoint;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a process file as its own diagram says, as an SVG text that depends on nothing but the file. */
final class ProcessPicture {

    private static final int MARGIN = 20;
    private static final double FREE_LABEL = 90;
    private static final String STYLE = """
            <style>
            text { font: 12px 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; fill: #16211f; text-anchor: middle; }
            text.start { text-anchor: start; }
            .shape, .thick, .double, .dotted, .dashed { fill: #fff; stroke: #16211f; stroke-width: 1.5; }
            .thick { stroke-width: 3.5; }
            .dotted { fill: none; stroke-dasharray: 2 3; }
            .dashed { stroke-dasharray: 4 3; }
            .frame { fill: none; stroke: #16211f; stroke-width: 1.5; }
            .flow { fill: none; stroke: #16211f; stroke-width: 1.3; marker-end: url(#arrow); }
            .note { fill: none; stroke: #5a6b67; stroke-dasharray: 3 3; }
            .sign { fill: none; stroke: #16211f; stroke-width: 1.2; }
            .bold { fill: none; stroke: #16211f; stroke-width: 2.6; }
            .full { fill: #16211f; stroke: #16211f; }
            .fold { fill: none; stroke: #fff; stroke-width: 1.2; }
            </style>""";
    private static final String ARROW = "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\""
            + " markerHeight=\"8\" orient=\"auto\"><path d=\"M 0 1 L 10 5 L 0 9 Z\" fill=\"#16211f\"/></marker></defs>";

    private final BpmnModelInstance model;
    private final Svg svg = new Svg();
    private final Symbols symbols = new Symbols(svg);

    private ProcessPicture(BpmnModelInstance model) {
        this.model = model;
    }

    /** @throws IllegalArgumentException for an element that there is no way to draw yet */
    static String of(InputStream file) {
        return new ProcessPicture(Bpmn.readModelFromStream(file)).draw();
    }

    private String draw() {
        List<BpmnShape> shapes = List.copyOf(model.getModelElementsByType(BpmnShape.class));
        List<BpmnEdge> edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
        // From the back to the front: frames, flows, and what the flows run between.
        shapes.stream().filter(ProcessPicture::isFrame).forEach(this::shape);
        edges.forEach(this::edge);
        shapes.stream().filter(shape -> !isFrame(shape)).forEach(this::shape);
        return head(shapes, edges) + svg + "</svg>\n";
    }

    private String head(List<BpmnShape> shapes, List<BpmnEdge> edges) {
        List<double[]> corners = Stream.concat(
                shapes.stream().flatMap(shape -> Stream.concat(Stream.of(shape.getBounds()), labelOf(shape.getBpmnLabel()).stream()))
                        .flatMap(box -> Stream.of(new double[] {box.getX(), box.getY()},
                                new double[] {box.getX() + box.getWidth(), box.getY() + box.getHeight()})),
                edges.stream().flatMap(edge -> edge.getWaypoints().stream()).map(point -> new double[] {point.getX(), point.getY()}))
                .toList();
        double left = corners.stream().mapToDouble(corner -> corner[0]).min().orElseThrow() - MARGIN;
        double top = corners.stream().mapToDouble(corner -> corner[1]).min().orElseThrow() - MARGIN;
        double width = corners.stream().mapToDouble(corner -> corner[0]).max().orElseThrow() + MARGIN - left;
        double height = corners.stream().mapToDouble(corner -> corner[1]).max().orElseThrow() + MARGIN - top;
        String name = model.getModelElementsByType(Process.class).iterator().next().getName();
        String box = Stream.of(left, top, width, height).map(Svg::number).collect(Collectors.joining(" "));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box + "\" width=\"" + Svg.number(width) + "\" height=\""
                + Svg.number(height) + "\" role=\"img\">\n<title>" + Svg.escaped(name) + "</title>\n" + STYLE + "\n" + ARROW + "\n"
                + new Svg().add("rect", "x", left, "y", top, "width", width, "height", height, "fill", "#fff");
    }

    private static boolean isFrame(BpmnShape shape) {
        return shape.getBpmnElement() instanceof SubProcess;
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (element instanceof Activity activity) {
            activity(activity, shape.getBounds());
        } else if (element instanceof Event event) {
            event(event, shape);
        } else if (element instanceof Gateway gateway) {
            gateway(gateway, shape);
        } else if (element instanceof TextAnnotation note) {
            note(note, shape.getBounds());
        } else {
            throw new IllegalArgumentException("no way to draw " + element.getElementType().getTypeName() + " " + element.getId());
        }
    }

    private void activity(Activity activity, Bounds box) {
        boolean isFrame = activity instanceof SubProcess;
        String style = activity instanceof CallActivity ? "thick"
                : activity instanceof SubProcess sub && sub.triggeredByEvent() ? "dotted" : isFrame ? "frame" : "shape";
        svg.add("rect", "class", style, "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight(),
                "rx", 10);
        double middle = box.getX() + box.getWidth() / 2;
        if (activity instanceof ServiceTask) {
            symbols.wheel(box.getX() + 13, box.getY() + 13);
        } else if (activity instanceof ReceiveTask) {
            symbols.envelope(box.getX() + 14, box.getY() + 12, false);
        }
        if (activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop) {
            symbols.loop(middle, box.getY() + box.getHeight() - 9, loop.isSequential());
        }
        List<String> lines = TextLines.of(nameOf(activity), box.getWidth() - 14);
        double first = isFrame ? box.getY() + 18
                : box.getY() + box.getHeight() / 2 + TextLines.FONT / 3.0 - (lines.size() - 1) * (TextLines.FONT + 2) / 2.0;
        svg.text("name", middle, first, lines);
    }

    private void event(Event event, BpmnShape shape) {
        Bounds box = shape.getBounds();
        double x = box.getX() + box.getWidth() / 2;
        double y = box.getY() + box.getHeight() / 2;
        double radius = box.getWidth() / 2;
        boolean isPassive = event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        String style = event instanceof EndEvent ? "thick" : isPassive ? "dashed" : "shape";
        svg.add("circle", "class", style, "cx", x, "cy", y, "r", radius);
        if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
            svg.add("circle", "class", style, "cx", x, "cy", y, "r", radius - 3);
        }
        for (EventDefinition definition : event.getChildElementsByType(EventDefinition.class)) {
            symbols.event(definition, x, y, !(event instanceof CatchEvent));
        }
        label(nameOf(event), shape.getBpmnLabel(), x, box.getY() + box.getHeight() + TextLines.FONT + 2);
    }

    private void gateway(Gateway gateway, BpmnShape shape) {
        Bounds box = shape.getBounds();
        double x = box.getX() + box.getWidth() / 2;
        double y = box.getY() + box.getHeight() / 2;
        svg.path("shape", "M %s %s L %s %s L %s %s L %s %s Z", x, box.getY(), box.getX() + box.getWidth(), y,
                x, box.getY() + box.getHeight(), box.getX(), y);
        symbols.gateway(gateway, x, y);
        label(nameOf(gateway), shape.getBpmnLabel(), x, box.getY() + box.getHeight() + TextLines.FONT + 2);
    }

    private void note(TextAnnotation note, Bounds box) {
        svg.path("sign", "M %s %s H %s V %s H %s", box.getX() + 8, box.getY(), box.getX(), box.getY() + box.getHeight(), box.getX() + 8);
        svg.text("start", box.getX() + 6, box.getY() + TextLines.FONT + 4,
                TextLines.of(note.getText().getTextContent(), box.getWidth() - 8));
    }

    private void edge(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        String way = points.stream().map(point -> Svg.number(point.getX()) + " " + Svg.number(point.getY()))
                .collect(Collectors.joining(" L ", "M ", ""));
        if (!(edge.getBpmnElement() instanceof SequenceFlow flow)) {
            svg.add("path", "class", "note", "d", way);
            return;
        }
        svg.add("path", "class", "flow", "d", way);
        if (flow.getId().equals(flow.getSource().getAttributeValue("default"))) {
            stroke(points.get(0), points.get(1));
        }
        Waypoint middle = points.get(points.size() / 2);
        label(Optional.ofNullable(flow.getName()).orElse(""), edge.getBpmnLabel(), middle.getX(), middle.getY() - 4);
    }

    /** The slash on a flow that is taken when no other one is. */
    private void stroke(Waypoint from, Waypoint to) {
        double length = Math.hypot(to.getX() - from.getX(), to.getY() - from.getY());
        double x = from.getX() + 10 * (to.getX() - from.getX()) / length;
        double y = from.getY() + 10 * (to.getY() - from.getY()) / length;
        svg.path("sign", "M %s %s L %s %s", x - 5, y + 5, x + 5, y - 5);
    }

    /** A name where the diagram wants it, or below its element. */
    private void label(String name, BpmnLabel label, double x, double below) {
        Optional<Bounds> box = labelOf(label);
        if (!name.isBlank()) {
            svg.text("name", box.map(b -> b.getX() + b.getWidth() / 2).orElse(x),
                    box.map(b -> b.getY() + TextLines.FONT - 1.0).orElse(below),
                    TextLines.of(name, box.map(b -> b.getWidth() + 2).orElse(FREE_LABEL)));
        }
    }

    private static Optional<Bounds> labelOf(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds);
    }

    private static String nameOf(FlowElement element) {
        return Optional.ofNullable(element.getName()).orElse("");
    }
}
