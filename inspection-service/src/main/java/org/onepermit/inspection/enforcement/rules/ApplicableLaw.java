package org.onepermit.inspection.enforcement.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.rules.Objection;

/**
 * Which norm a fine is decided under: that of the conduct, or that of the decision when it is lighter (从旧兼从轻, L-03; Code §1057,
 * APnL §37).
 *
 * @param range   the range, or null when none can be told
 * @param reviews why a lawyer must look before a decision
 */
public record ApplicableLaw(PenaltyRange range, List<Objection> reviews) {

    /**
     * Conduct to be judged.
     *
     * @param occurredTo its last day; conduct that went on into the time of a new law is judged by that law
     */
    public record Facts(
        Conduct conduct, Circumstance circumstance, PenaltyRange.Subject subject, LocalDate occurredFrom, LocalDate occurredTo) { }

    public static ApplicableLaw of(Facts facts, LocalDate decidedOn, PenaltyTable table) {
        Optional<PenaltyRange> ofConduct = table.on(facts.occurredTo(), facts.conduct(), facts.circumstance(), facts.subject());
        Optional<PenaltyRange> ofDecision = table.on(decidedOn, facts.conduct(), facts.circumstance(), facts.subject());
        if (ofConduct.isEmpty() || ofDecision.isEmpty()) {
            return new ApplicableLaw(null, List.of(unknown(ofConduct.isEmpty() ? facts.occurredTo() : decidedOn)));
        }
        PenaltyRange then = ofConduct.get();
        PenaltyRange now = ofDecision.get();
        PenaltyRange chosen = now.lighterThan(then) ? now : then;
        return new ApplicableLaw(chosen, reviews(facts, then, now, chosen, table));
    }

    private static List<Objection> reviews(Facts facts, PenaltyRange then, PenaltyRange now, PenaltyRange chosen, PenaltyTable table) {
        List<Objection> reviews = new ArrayList<>();
        if (then.crosses(now)) {
            reviews.add(Objection.of("L-03-CROSSING", "", Map.of("then", then.basis(), "now", now.basis()), "Code §1057, APnL §37"));
        }
        Optional<PenaltyRange> begun = table.on(facts.occurredFrom(), facts.conduct(), facts.circumstance(), facts.subject());
        if (begun.isEmpty() || !begun.get().equals(then)) {
            reviews.add(Objection.of("L-03-CONTINUED", "", Map.of("from", facts.occurredFrom(), "to", facts.occurredTo()), "L-03"));
        }
        if (chosen.reviewed()) {
            reviews.add(Objection.of("L-02-SPECIAL-NORM", "", Map.of("basis", chosen.basis()), "L-02, G.2"));
        }
        return List.copyOf(reviews);
    }

    private static Objection unknown(LocalDate day) {
        return Objection.of("L-03-NO-RANGE", "", Map.of("day", day), "G.2, L-03");
    }
}
