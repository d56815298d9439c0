package org.onepermit.permit.catalogue.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts as predicates read them: with what follows from the general processes (rows 109 to 112), and with the yearly use that note 2
 * of the catalogue prescribes in place of single years.
 */
final class StatedFacts {

    private final Facts stated;
    private final Set<String> usages;
    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, Boolean> traits = new HashMap<>();

    StatedFacts(Facts stated, Set<String> usages) {
        this.stated = stated;
        this.usages = usages;
        putStated(stated.amounts(), amounts);
        putStated(stated.traits(), traits);
        if (stated.generalProcesses() != null) {
            GeneralProcesses.derive(stated.generalProcesses().stream().filter(Objects::nonNull).toList(), amounts, traits);
        }
    }

    /** An answer of null is no answer. */
    private static <V> void putStated(Map<String, V> answers, Map<String, V> into) {
        if (answers != null) {
            answers.forEach((key, value) -> {
                if (value != null) {
                    into.put(key, value);
                }
            });
        }
    }

    /** The same facts with one more that was worked out. */
    StatedFacts with(String trait, boolean holds) {
        StatedFacts more = new StatedFacts(stated, usages);
        more.traits.putAll(traits);
        more.traits.put(trait, holds);
        return more;
    }

    List<String> industries() {
        return stated.industryCodes() == null ? List.of() : stated.industryCodes().stream().filter(Objects::nonNull).toList();
    }

    boolean hasIndustry(List<String> codes) {
        return industries().stream().anyMatch(industry -> codes.stream().anyMatch(industry::startsWith));
    }

    Truth trait(String name) {
        Boolean answer = traits.get(name);
        return answer == null ? Truth.UNKNOWN : Truth.of(answer);
    }

    Truth runsAny(List<String> names) {
        return stated.processes() == null ? Truth.UNKNOWN : Truth.of(names.stream().anyMatch(stated.processes()::contains));
    }

    Optional<BigDecimal> amount(String name) {
        return usages.contains(name) ? usage(name) : Optional.ofNullable(amounts.get(name));
    }

    /**
     * Yearly use: three years or more in operation, the greatest of the last three; one to three, the greatest so far; under one or not
     * started, what the EIA approval states.
     */
    private Optional<BigDecimal> usage(String name) {
        BigDecimal years = amounts.get(Usage.YEARS);
        if (years == null) {
            return Optional.empty();
        }
        List<String> keys = Usage.keys(name, years);
        return keys.stream().allMatch(amounts::containsKey)
            ? keys.stream().map(amounts::get).max(BigDecimal::compareTo) : Optional.empty();
    }

    /** Of the keys, those not answered yet. */
    Set<String> unanswered(Set<String> keys, Set<String> processes) {
        Set<String> open = new HashSet<>();
        keys.forEach(key -> openKeys(key, processes).forEach(open::add));
        return open;
    }

    private Stream<String> openKeys(String key, Set<String> processes) {
        if (processes.contains(key)) {
            return stated.processes() == null ? Stream.of("processes") : Stream.empty();
        }
        if (key.startsWith(GeneralProcesses.PREFIX)) {
            return stated.generalProcesses() == null ? Stream.of("generalProcesses") : Stream.empty();
        }
        if (usages.contains(key)) {
            BigDecimal years = amounts.get(Usage.YEARS);
            return years == null ? Stream.of(Usage.YEARS) : Usage.keys(key, years).stream().filter(each -> !amounts.containsKey(each));
        }
        return amounts.containsKey(key) || traits.containsKey(key) ? Stream.empty() : Stream.of(key);
    }
}
