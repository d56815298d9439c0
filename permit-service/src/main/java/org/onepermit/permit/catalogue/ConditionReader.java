package org.onepermit.permit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.permit.catalogue.rules.Condition;
import org.onepermit.permit.catalogue.rules.Condition.Comparison;
import org.onepermit.platform.codes.Pollutant;

/** Reads a predicate of the catalogue from its data. */
final class ConditionReader {

    private static final Map<String, Comparison> COMPARISONS = Map.of(
        "atLeast", Comparison.AT_LEAST, "over", Comparison.OVER, "atMost", Comparison.AT_MOST, "under", Comparison.UNDER);

    private ConditionReader() { }

    static Condition read(JsonNode node) {
        if (node.isTextual() && node.asText().equals("always")) {
            return new Condition.Always();
        }
        String kind = Stream.of("all", "any", "not", "trait", "amount", "sum", "industry", "process", "equivalentsOver")
            .filter(node::has).findFirst().orElseThrow(() -> new IllegalArgumentException("unknown predicate in catalogue data: " + node));
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "all" -> new Condition.All(CatalogueReader.each(value, ConditionReader::read));
            case "any" -> new Condition.Any(CatalogueReader.each(value, ConditionReader::read));
            case "not" -> new Condition.Not(read(value));
            case "trait" -> new Condition.Trait(value.asText());
            case "amount" -> amount(value.asText(), node);
            case "sum" -> sum(CatalogueReader.texts(value), node);
            case "industry" -> new Condition.Industry(CatalogueReader.texts(value));
            case "process" -> new Condition.Process(CatalogueReader.texts(value));
            default -> equivalents(value.decimalValue(), CatalogueReader.texts(node.get("except")));
        };
    }

    /** One bound, or two that both must hold. */
    private static Condition amount(String name, JsonNode node) {
        List<Condition> bounds = new ArrayList<>();
        COMPARISONS.forEach((key, comparison) -> {
            if (node.has(key)) {
                bounds.add(new Condition.Amount(name, comparison, node.get(key).decimalValue()));
            }
        });
        if (bounds.isEmpty()) {
            throw new IllegalArgumentException("amount without a threshold in catalogue data: " + node);
        }
        return bounds.size() == 1 ? bounds.get(0) : new Condition.All(List.copyOf(bounds));
    }

    private static Condition sum(List<String> names, JsonNode node) {
        return new Condition.Sum(names, Comparison.OVER, node.get("over").decimalValue());
    }

    private static Condition equivalents(BigDecimal over, List<String> except) {
        return new Condition.Equivalents(over, Pollutant.all().stream()
            .filter(pollutant -> pollutant.toxic() && pollutant.equivalentKg() != null && !except.contains(pollutant.code()))
            .collect(Collectors.toUnmodifiableMap(Pollutant::code, Pollutant::equivalentKg)));
    }
}
