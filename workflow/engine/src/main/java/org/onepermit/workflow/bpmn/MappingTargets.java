package org.onepermit.workflow.bpmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onepermit.workflow.values.VariableDocument;
import org.w3c.dom.Element;

/**
 * Gathers mappings by the variable that they fill. As in Zeebe, targets such as {@code site.address.city} that share a
 * variable make one FEEL context for it, and of two mappings to the same place the later one counts.
 */
final class MappingTargets {

    private final Map<String, Object> tree = new LinkedHashMap<>();

    static MappingTargets of(List<Element> mappings) {
        MappingTargets targets = new MappingTargets();
        mappings.forEach(mapping -> targets.put(
                List.of(mapping.getAttribute("target").split("\\.")), mapping.getAttribute("source")));
        return targets;
    }

    /** Variable → {@link ExpressionText}, for variables that begin anew. */
    Map<String, String> fresh() {
        return translated(false);
    }

    /** Variable → {@link ExpressionText}, for variables whose present content stays where nothing is mapped. */
    Map<String, String> merging() {
        return translated(true);
    }

    private void put(List<String> path, String source) {
        Map<String, Object> place = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            if (!(place.get(name) instanceof Map)) {
                place.put(name, new LinkedHashMap<String, Object>());
            }
            place = asMap(place.get(name));
        }
        place.put(path.get(path.size() - 1), source);
    }

    private Map<String, String> translated(boolean merge) {
        Map<String, String> sources = new LinkedHashMap<>();
        tree.forEach((variable, node) -> sources.put(variable, node instanceof String source
                ? ExpressionText.of(source)
                : ExpressionText.of("=" + context(quoted(variable), asMap(node), merge))));
        return sources;
    }

    private static String context(String path, Map<String, Object> entries, boolean merge) {
        String context = entries.entrySet().stream()
                .map(entry -> VariableDocument.write(entry.getKey()) + ": "
                        + value(path + "." + quoted(entry.getKey()), entry.getValue(), merge))
                .collect(Collectors.joining(", ", "{", "}"));
        return merge
                ? "(if %s instance of context then context merge([%s, %s]) else %s)".formatted(path, path, context, context)
                : context;
    }

    private static String value(String path, Object node, boolean merge) {
        if (node instanceof String source) {
            return ExpressionText.isFeel(source)
                    ? "(" + ExpressionText.feelOf(source) + ")"
                    : VariableDocument.write(source);
        }
        return context(path, asMap(node), merge);
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }
}
