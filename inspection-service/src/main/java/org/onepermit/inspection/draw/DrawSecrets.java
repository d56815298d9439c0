package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onepermit.inspection.draw.rules.seal.Party;

/** The secrets of batches. */
@ApplicationScoped
class DrawSecrets implements PanacheRepositoryBase<DrawSecret, String> {

    private final SealBox box;

    DrawSecrets(SealBox box) {
        this.box = box;
    }

    Optional<DrawSecret> of(String batchNo, DrawSecret.Keeper keeper) {
        return find("batchNo = ?1 and keeper = ?2", batchNo, keeper).firstResultOptional();
    }

    List<DrawSecret.View> views(String batchNo) {
        return find("batchNo = ?1 order by keeper", batchNo).list().stream().map(DrawSecret::view).toList();
    }

    Party party(String batchNo, DrawSecret.Keeper keeper) {
        DrawSecret secret = deposited(batchNo, keeper);
        return new Party(secret.person(), HexFormat.of().parseHex(secret.secretHash()));
    }

    byte[] open(String batchNo, DrawSecret.Keeper keeper) {
        return box.open(deposited(batchNo, keeper).sealed(), place(batchNo, keeper));
    }

    byte[] seal(byte[] secret, String batchNo, DrawSecret.Keeper keeper) {
        return box.seal(secret, place(batchNo, keeper));
    }

    private static String place(String batchNo, DrawSecret.Keeper keeper) {
        return batchNo + " " + keeper;
    }

    private DrawSecret deposited(String batchNo, DrawSecret.Keeper keeper) {
        return of(batchNo, keeper).orElseThrow(() -> BatchProblem.SECRETS_MISSING.with(keeper.name()));
    }
}
