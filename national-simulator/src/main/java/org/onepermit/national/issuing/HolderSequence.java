package org.onepermit.national.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import org.onepermit.platform.problem.ProblemException;

/** How far the three-digit sequence of one holder and letter has run. */
@Entity
@Table(name = "holder_sequence")
class HolderSequence {

    private static final int LAST_POSSIBLE = 999;

    /** USCC and letter. */
    @Id
    @Column(name = "holder")
    private String holder;

    @Column(name = "last_used")
    private int lastUsed;

    @Version
    @Column(name = "version")
    private int version;

    protected HolderSequence() {
    }

    HolderSequence(String holder) {
        this.holder = holder;
    }

    /** The hint if it is still ahead, or else the next sequence; 000 is never issued (B-05). */
    int next(int hint) {
        int next = Math.max(lastUsed + 1, hint);
        if (next > LAST_POSSIBLE) {
            throw new ProblemException(IssuingProblem.SEQUENCES_USED_UP, Map.of("holder", holder));
        }
        lastUsed = next;
        return next;
    }
}
