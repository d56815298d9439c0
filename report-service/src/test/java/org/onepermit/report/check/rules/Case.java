package org.onepermit.report.check.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onepermit.report.Example;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportPeriod;

/**
 * An example with changes: {@code path=JSON} sets, {@code path+JSON} appends, {@code path-} removes, {@code path<other} copies. Paths begin
 * with report, permit, evidence, duty, submittedOn or today. The base was due on 2026-01-31 and is looked at on 2026-01-12.
 */
final class Case {

    private static final Pattern CHANGE = Pattern.compile("([^=+<]+?)(?:-|([=+<])(.*))", Pattern.DOTALL);

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    Case(Example example, String changes) {
        root.set("report", example.report());
        root.set("permit", example.permit());
        root.set("evidence", example.evidence());
        root.putObject("duty").put("status", "DUE").put("dueOn", "2026-01-31");
        root.put("today", "2026-01-12");
        if (!changes.isBlank()) {
            List.of(changes.split(" & ")).forEach(this::change);
        }
    }

    private void change(String change) {
        Matcher parts = CHANGE.matcher(change.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(change);
        }
        String path = parts.group(1);
        if (parts.group(2) == null) {
            remove(path);
        } else {
            put(path, parts.group(2), parts.group(3));
        }
    }

    private void remove(String path) {
        JsonNode parent = parent(path);
        JsonNode removed = parent.isArray() ? ((ArrayNode) parent).remove(Integer.parseInt(last(path))) : ((ObjectNode) parent).remove(last(path));
        if (removed == null) {
            throw new IllegalArgumentException("nothing at " + path);
        }
    }

    private void put(String path, String how, String text) {
        JsonNode value = how.equals("<") ? root.at("/" + text).deepCopy() : json(text);
        if (how.equals("+")) {
            ((ArrayNode) root.at("/" + path)).add(value);
        } else if (parent(path).isArray()) {
            ((ArrayNode) parent(path)).set(Integer.parseInt(last(path)), value);
        } else {
            ((ObjectNode) parent(path)).set(last(path), value);
        }
    }

    private static JsonNode json(String text) {
        try {
            return Example.STRICT.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private JsonNode parent(String path) {
        return path.contains("/") ? root.at("/" + path.substring(0, path.lastIndexOf('/'))) : root;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Examination examination() {
        ExecutionReport report = root.has("report") ? Example.read(Example.STRICT, root.get("report"), ExecutionReport.class) : null;
        PermitInForce permit = Example.read(Example.STRICT, root.get("permit"), PermitInForce.class);
        Evidence evidence = Example.read(Example.STRICT, root.get("evidence"), Evidence.class);
        return new Examination(report, permit, duty(permit), evidence, day("submittedOn"), day("today"));
    }

    private Obligation duty(PermitInForce permit) {
        return !root.has("duty") ? null : new Obligation(permit.number(), ReportPeriod.year(2025),
            Obligation.Status.valueOf(root.at("/duty/status").asText()), LocalDate.parse(root.at("/duty/dueOn").asText()), List.of(),
            LocalDate.of(2025, 1, 1), null);
    }

    private LocalDate day(String name) {
        return root.has(name) ? LocalDate.parse(root.get(name).asText()) : null;
    }
}
