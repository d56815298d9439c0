package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onepermit.inspection.draw.rules.fairness.Fairness;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;
import org.onepermit.inspection.draw.rules.lot.Outcome;
import org.onepermit.inspection.draw.rules.lot.Transcript;

/**
 * Whether what was drawn is what chance would draw, over all draws that are revealed, void ones included: leaving them out would be a
 * choice (F-23). Computed from the published transcripts, so that anybody can compute it too; kept until another draw is revealed.
 */
@ApplicationScoped
public class FairnessQueries {

    private final DrawBatchRepository batches;
    private final DrawTexts texts;
    private volatile View latest = new View(List.of(), List.of(), List.of(), List.of());

    FairnessQueries(DrawBatchRepository batches, DrawTexts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param draws      numbers of the draws it was computed from, in the order of their reveal
     * @param divisions  objects drawn by division, held against chance
     * @param inspectors seats drawn by inspector, held against chance
     */
    public record View(List<String> draws, List<Rate> strata, List<Fairness.Finding> divisions, List<Named> inspectors) { }

    /**
     * Draws of a stratum.
     *
     * @param pool  objects that could be drawn, summed over the draws
     * @param quota that were to be drawn
     * @param drawn that were
     */
    public record Rate(String stratum, int pool, int quota, int drawn) {

        Rate plus(Outcome.Drawn more) {
            return new Rate(stratum, pool + more.pool(), quota + more.quota(), drawn + more.lots().size());
        }
    }

    /** An inspector's finding with a name that people know. */
    public record Named(String name, Fairness.Finding finding) { }

    public View view() {
        List<String> draws = batches.revealed().stream().map(DrawBatch::batchNo).toList();
        View known = latest;
        if (!known.draws.equals(draws)) {
            known = computed(draws);
            latest = known;
        }
        return known;
    }

    private View computed(List<String> draws) {
        Fairness fairness = new Fairness(InspectionObject::division);
        Map<String, Rate> strata = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        for (String batchNo : draws) {
            Transcript transcript = Transcript.parse(texts.get(batchNo, DrawText.Name.TRANSCRIPT));
            Outcome outcome = transcript.batch().outcome();
            fairness.add(transcript.plan(), outcome);
            outcome.strata().forEach(drawn -> strata.merge(drawn.stratum(), new Rate(drawn.stratum(), 0, 0, 0).plus(drawn),
                (sum, one) -> sum.plus(drawn)));
            transcript.plan().inspectors().entries().forEach(one -> names.put(one.id(), one.name()));
        }
        List<Named> inspectors = fairness.inspectors().stream().map(found -> new Named(names.get(found.subject()), found)).toList();
        return new View(draws, new ArrayList<>(strata.values()), fairness.objects(), inspectors);
    }
}
