package org.onepermit.inspection.enforcement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onepermit.inspection.rules.Objection;

/** Whether a penalty may be decided (M.6 decide; APnL §§42, 45, 57, 58, 62; G-02). */
public final class DecisionGuard {

    private static final int OFFICERS = 2;

    private DecisionGuard() { }

    /** A step of which the whole process keeps a record (全过程记录; APnL §47, G-21). */
    public enum Step { FILING, EVIDENCE, NOTICE, DEFENCE_REVIEW, HEARING, LEGAL_REVIEW, DISCUSSION }

    /**
     * A decision as proposed.
     *
     * @param noticedYuan    what the notice to the party named; defending oneself must not make it more
     * @param officers       certified officers who investigated
     * @param certificates   whether they showed their certificates (publicity while enforcing, G-02(a))
     * @param recorded       steps of which documents with hashes are on file
     * @param defended       whether the party made a statement or defence
     * @param heard          whether a hearing was held
     * @param major          whether the case is complex or major, so that the heads discuss it together (APnL §57)
     * @param correction     whether the decision also orders correction (G-06)
     */
    public record Proposal(
        BigDecimal amountYuan, BigDecimal noticedYuan, int officers, boolean certificates, Set<Step> recorded, boolean defended, boolean heard,
        boolean major, boolean correction) { }

    /** Every objection to the decision; empty if it may be made. */
    public static List<Objection> refused(Proposal proposal, ApplicableLaw law, Set<LegalReview.Reason> reviewReasons, LocalDate today, LocalDate dueOn) {
        List<Objection> objections = new ArrayList<>(amount(proposal, law));
        if (proposal.officers() < OFFICERS) {
            objections.add(Objection.of("APNL-42-OFFICERS", "officers", Map.of("required", OFFICERS), "APnL §42"));
        }
        if (!proposal.certificates()) {
            objections.add(Objection.of("G-02-CERTIFICATES", "certificates", "APnL §39, §55"));
        }
        if (!proposal.correction()) {
            objections.add(Objection.of("G-06-CORRECTION", "correction", "APnL §28"));
        }
        Set<Step> missing = required(proposal, reviewReasons);
        missing.removeAll(proposal.recorded());
        missing.forEach(step -> objections.add(Objection.of("G-02-RECORD", "recorded", Map.of("step", step), "APnL §47")));
        if (today.isAfter(dueOn)) {
            objections.add(Objection.of("G-01-OVERDUE", "", Map.of("dueOn", dueOn), "APnL §60"));
        }
        return objections;
    }

    private static Set<Step> required(Proposal proposal, Set<LegalReview.Reason> reviewReasons) {
        Set<Step> steps = EnumSet.of(Step.FILING, Step.EVIDENCE, Step.NOTICE);
        if (proposal.defended()) {
            steps.add(Step.DEFENCE_REVIEW);
        }
        if (proposal.heard()) {
            steps.add(Step.HEARING);
        }
        if (!reviewReasons.isEmpty()) {
            steps.add(Step.LEGAL_REVIEW);
        }
        if (proposal.major()) {
            steps.add(Step.DISCUSSION);
        }
        return steps;
    }

    /** Why a fine may not be proposed under a law: its range is known, and does not hold it. */
    public static List<Objection> outsideRange(BigDecimal amountYuan, ApplicableLaw law) {
        PenaltyRange range = law.range();
        return range == null || range.holds(amountYuan) ? List.of() : List.of(Objection.of("L-03-AMOUNT", "amountYuan",
            Map.of("min", range.minYuan(), "max", range.maxYuan(), "amount", amountYuan), range.basis()));
    }

    private static List<Objection> amount(Proposal proposal, ApplicableLaw law) {
        List<Objection> objections = new ArrayList<>(outsideRange(proposal.amountYuan(), law));
        if (law.range() == null) {
            objections.addAll(law.reviews());
        }
        if (proposal.amountYuan().compareTo(proposal.noticedYuan()) > 0) {
            objections.add(Objection.of("APNL-45-HEAVIER", "amountYuan", Map.of("noticed", proposal.noticedYuan(), "amount",
                proposal.amountYuan()), "APnL §45"));
        }
        return objections;
    }
}
