package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.onepermit.inspection.draw.DrawEntropy.State;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.text.Line;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Takes the outside entropy from two people who do not see what the other wrote. */
@ApplicationScoped
public class EnterEntropy {

    private final Batches batches;
    private final DrawEntropies entropies;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    EnterEntropy(Batches batches, DrawEntropies entropies, CurrentUser user, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.entropies = entropies;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Enters the value; from another person, confirms it.
     *
     * @throws ProblemException {@code draw/entropy-disagreement} if the two differ: then both start again, and that is kept on record
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    public void enter(String batchNo, String value) {
        DrawBatch batch = batches.lock(batchNo);
        BatchProblem.requireStatus(batch, BatchStatus.COMMITTED);
        Instant now = clock.now();
        if (now.isBefore(batch.entropyExistsFrom())) {
            throw BatchProblem.ENTROPY_NOT_YET.with("known at " + batch.entropyExistsFrom());
        }
        if (entropies.in(batchNo, State.AGREED).isPresent()) {
            throw BatchProblem.ENTROPY_CONFIRMED.with(batchNo);
        }
        Line.text(value);
        Optional<DrawEntropy> entered = entropies.in(batchNo, State.ENTERED);
        if (entered.isEmpty()) {
            record(batchNo, State.ENTERED, value, now);
        } else {
            confirm(batchNo, entered.get(), value, now);
        }
    }

    private void confirm(String batchNo, DrawEntropy entered, String value, Instant now) {
        DrawProblem.SAME_PERSON.unless(!entered.person().equals(user.subject()), "another person confirms");
        boolean same = entered.value().equals(value);
        entered.become(same ? State.AGREED : State.DISAGREED);
        record(batchNo, same ? State.CONFIRMATION : State.DISAGREED, value, now);
        // What the first wrote is not told: the second would only have to copy it.
        DrawProblem.ENTROPY_DISAGREEMENT.unless(same, "the two values differ; both are to be entered again");
    }

    private void record(String batchNo, State state, String value, Instant now) {
        entropies.persist(new DrawEntropy(batchNo, state, value, user.subject(), user.name(), now));
        audit.append("enter-entropy", "DrawBatch", batchNo, Map.of("state", state));
    }
}
