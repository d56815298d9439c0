package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A predicate of the catalogue as data. */
public sealed interface Condition {

    /** Whether it holds of what was stated. */
    Truth holds(StatedFacts facts);

    /** Keys of the questions it needs answered. */
    Set<String> asks();

    /** How a threshold compares: 以上 and 以下 are inclusive unless the row says otherwise (DOMAIN 0.3). */
    enum Comparison {
        AT_LEAST, OVER, AT_MOST, UNDER;

        boolean test(BigDecimal amount, BigDecimal threshold) {
            int order = amount.compareTo(threshold);
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case OVER -> order > 0;
                case AT_MOST -> order <= 0;
                case UNDER -> order < 0;
            };
        }
    }

    /** Holds always: the row's "other". */
    record Always() implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return Truth.YES;
        }

        @Override
        public Set<String> asks() {
            return Set.of();
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return Truth.all(parts.stream().map(part -> part.holds(facts)).toList());
        }

        @Override
        public Set<String> asks() {
            return askedBy(parts.stream());
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return Truth.any(parts.stream().map(part -> part.holds(facts)).toList());
        }

        @Override
        public Set<String> asks() {
            return askedBy(parts.stream());
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return part.holds(facts).negated();
        }

        @Override
        public Set<String> asks() {
            return part.asks();
        }
    }

    /** A yes-or-no answer. */
    record Trait(String name) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return facts.trait(name);
        }

        @Override
        public Set<String> asks() {
            return Set.of(name);
        }
    }

    /** An amount against a threshold in the amount's unit. */
    record Amount(String name, Comparison comparison, BigDecimal threshold) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return facts.amount(name).map(amount -> Truth.of(comparison.test(amount, threshold))).orElse(Truth.UNKNOWN);
        }

        @Override
        public Set<String> asks() {
            return Set.of(name);
        }
    }

    /** Several amounts together against a threshold (A-07 (5)). */
    record Sum(List<String> names, Comparison comparison, BigDecimal threshold) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            List<BigDecimal> stated = names.stream().flatMap(name -> facts.amount(name).stream()).toList();
            BigDecimal sum = stated.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean holds = comparison.test(sum, threshold);
            return stated.size() == names.size() || holds && comparison == Comparison.OVER ? Truth.of(holds) : Truth.UNKNOWN;
        }

        @Override
        public Set<String> asks() {
            return Set.copyOf(names);
        }
    }

    /** One of the unit's industries is among these; a code of three digits stands for all below it (GB/T 4754-2017, A-02). */
    record Industry(List<String> codes) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return Truth.of(facts.hasIndustry(codes));
        }

        @Override
        public Set<String> asks() {
            return Set.of();
        }
    }

    /** The unit runs one of these processes. */
    record Process(List<String> names) implements Condition {
        @Override
        public Truth holds(StatedFacts facts) {
            return facts.runsAny(names);
        }

        @Override
        public Set<String> asks() {
            return Set.copyOf(names);
        }
    }

    /** Some single pollutant exceeds so many pollution equivalents (A-07 (6)); values in kg by pollutant code (H-03). */
    record Equivalents(BigDecimal over, Map<String, BigDecimal> equivalentKg) implements Condition {
        private static final BigDecimal KG_PER_TONNE = BigDecimal.valueOf(1000);

        @Override
        public Truth holds(StatedFacts facts) {
            return Truth.of(equivalentKg.entrySet().stream().anyMatch(entry -> facts.amount("emission." + entry.getKey())
                .map(tonnes -> tonnes.multiply(KG_PER_TONNE).compareTo(over.multiply(entry.getValue())) > 0).orElse(false)));
        }

        @Override
        public Set<String> asks() {
            return equivalentKg.keySet().stream().map(code -> "emission." + code).collect(Collectors.toSet());
        }
    }

    private static Set<String> askedBy(Stream<Condition> parts) {
        return parts.flatMap(part -> part.asks().stream()).collect(Collectors.toSet());
    }
}
