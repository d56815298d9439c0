package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.seal.Entropy;

/** What was written down of the entropy of batches. */
@ApplicationScoped
class DrawEntropies implements PanacheRepositoryBase<DrawEntropy, String> {

    Optional<DrawEntropy> in(String batchNo, DrawEntropy.State state) {
        return find("batchNo = ?1 and state = ?2", batchNo, state).firstResultOptional();
    }

    List<DrawEntropy.View> views(String batchNo) {
        return find("batchNo = ?1 order by writtenAt, id", batchNo).list().stream().map(DrawEntropy::view).toList();
    }

    Entropy agreed(String batchNo) {
        DrawEntropy entered = confirmed(batchNo, DrawEntropy.State.AGREED);
        DrawEntropy confirmation = confirmed(batchNo, DrawEntropy.State.CONFIRMATION);
        return Entropy.agreed(entered.value(), entered.person(), confirmation.value(), confirmation.person());
    }

    private DrawEntropy confirmed(String batchNo, DrawEntropy.State state) {
        return in(batchNo, state).orElseThrow(() -> BatchProblem.ENTROPY_MISSING.with(batchNo));
    }
}
