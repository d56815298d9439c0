package org.onepermit.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.draw.rules.BatchStatus;
import org.onepermit.inspection.draw.rules.DrawProblem;
import org.onepermit.inspection.draw.rules.text.Sha256;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.time.LegalClock;

/** Takes the secret of operator or witness before the commitment (DESIGN 8). */
@ApplicationScoped
public class DepositSecret {

    private final Batches batches;
    private final DrawSecrets secrets;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    DepositSecret(Batches batches, DrawSecrets secrets, CurrentUser user, LegalClock clock, Audit audit) {
        this.batches = batches;
        this.secrets = secrets;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Keeps it sealed. Until the commitment its keeper may put another in its place.
     *
     * @param secret 32 bytes of chance that the keeper made
     */
    @Transactional
    public void deposit(String batchNo, DrawSecret.Keeper keeper, byte[] secret) {
        DrawBatch batch = batches.lock(batchNo);
        BatchProblem.requireStatus(batch, BatchStatus.FROZEN);
        DrawProblem.INVALID_VALUE.unless(secret.length == Sha256.LENGTH, "a secret has " + Sha256.LENGTH + " bytes");
        String hash = Sha256.hex(Sha256.of(secret));
        secrets.of(batchNo, other(keeper)).ifPresent(other -> {
            DrawProblem.SAME_PERSON.unless(!other.person().equals(user.subject()), "operator and witness are two people");
            DrawProblem.SAME_SECRET.unless(!other.secretHash().equals(hash), "operator and witness have a secret each");
        });
        DrawSecret kept = secrets.of(batchNo, keeper).orElseGet(() -> new DrawSecret(batchNo, keeper, user.subject(), user.name()));
        if (!kept.person().equals(user.subject())) {
            throw BatchProblem.SECRET_DEPOSITED.with(keeper.name());
        }
        kept.keep(hash, secrets.seal(secret, batchNo, keeper), clock.now());
        secrets.persist(kept);
        audit.append("deposit-secret", "DrawBatch", batchNo, Map.of("keeper", keeper, "secretHash", hash));
    }

    private static DrawSecret.Keeper other(DrawSecret.Keeper keeper) {
        return keeper == DrawSecret.Keeper.OPERATOR ? DrawSecret.Keeper.WITNESS : DrawSecret.Keeper.OPERATOR;
    }
}
