package org.onepermit.permit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onepermit.permit.catalogue.rules.Catalogue;
import org.onepermit.permit.catalogue.rules.Clause;
import org.onepermit.permit.catalogue.rules.Condition;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.catalogue.rules.Question;
import org.onepermit.permit.catalogue.rules.Row;
import org.onepermit.permit.catalogue.rules.Scope;
import org.onepermit.platform.codes.Pollutant;

/** Reads an edition of the catalogue from its data file, whose form the README beside it describes. */
public final class CatalogueReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueReader() { }

    /** Reads an edition; a mistake in the data is an error at start, never a wrong class later. */
    public static Catalogue read(InputStream data) {
        try {
            JsonNode root = JSON.readTree(data);
            return new Catalogue(text(root, "version"), text(root, "title"), LocalDate.parse(text(root, "effectiveFrom")),
                root.hasNonNull("effectiveTo") ? LocalDate.parse(text(root, "effectiveTo")) : null,
                each(root.get("rows"), CatalogueReader::row), questions(root), texts(root.get("notLoaded")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(JsonNode node) {
        int seq = node.get("seq").asInt();
        List<Clause> clauses = new ArrayList<>();
        for (ManagementClass managementClass : ManagementClass.values()) {
            JsonNode cell = node.path(managementClass.name());
            for (int i = 0; i < cell.size(); i++) {
                clauses.add(clause(seq + "-" + managementClass + "-" + (i + 1), managementClass, cell.get(i)));
            }
        }
        return new Row(seq, Row.Kind.valueOf(node.path("kind").asText("INDUSTRY")), text(node, "group"), texts(node.get("industries")),
            text(node, "zh"), text(node, "en"), node.path("confirmed").asBoolean(true), List.copyOf(clauses));
    }

    private static Clause clause(String id, ManagementClass managementClass, JsonNode node) {
        Condition condition = ConditionReader.read(node.get("when"));
        boolean building = node.path("building").asBoolean(false);
        return new Clause(id, managementClass, Scope.valueOf(node.path("scope").asText("ALL")),
            building ? new Condition.All(List.of(condition, new Condition.Trait("inIndustrialBuilding"))) : condition,
            text(node, "zh") + (building ? " ﹡" : ""), text(node, "en") + (building ? " (in an industrial building)" : ""));
    }

    private static List<Question> questions(JsonNode root) {
        List<Question> questions = new ArrayList<>();
        for (Question.Kind kind : Question.Kind.values()) {
            root.path("questions").path(kind.name()).properties()
                .forEach(field -> questions.add(question(kind, field.getKey(), field.getValue())));
        }
        Pollutant.all().stream().filter(pollutant -> pollutant.toxic() && pollutant.equivalentKg() != null)
            .map(CatalogueReader::emission).forEach(questions::add);
        return List.copyOf(questions);
    }

    /** Every pollutant that row 108 counts in pollution equivalents can be asked for (A-07 (6)). */
    private static Question emission(Pollutant pollutant) {
        return new Question("emission." + pollutant.code(), Question.Kind.AMOUNT, pollutant.zh() + "年排放量(无则不填)",
            pollutant.en() + " emission (leave empty if none)", "t/a", List.of(), null);
    }

    private static Question question(Question.Kind kind, String key, JsonNode node) {
        return new Question(key, kind, text(node, "zh"), text(node, "en"), node.path("unit").asText(null),
            each(node.path("options"), CatalogueReader::option), null);
    }

    private static Question.Option option(JsonNode node) {
        List<Question> traits = new ArrayList<>();
        node.path("traits").properties().forEach(field -> traits.add(question(Question.Kind.TRAIT, field.getKey(), field.getValue())));
        return new Question.Option(text(node, "value"), text(node, "zh"), text(node, "en"), node.path("unit").asText(null), traits);
    }

    static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException("catalogue data lacks " + name + " in " + node);
        }
        return node.get(name).asText();
    }

    static List<String> texts(JsonNode nodes) {
        return each(nodes, JsonNode::asText);
    }

    static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        nodes.forEach(node -> values.add(read.apply(node)));
        return List.copyOf(values);
    }
}
