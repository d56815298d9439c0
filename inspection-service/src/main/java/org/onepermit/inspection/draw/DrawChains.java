package org.onepermit.inspection.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onepermit.inspection.draw.rules.lot.Adjustment;
import org.onepermit.inspection.draw.rules.text.Sha256;

/** The published chain hashes of batches. */
@ApplicationScoped
class DrawChains implements PanacheRepositoryBase<DrawChain, String> {

    void begin(String batchNo, byte[] chain, Instant now) {
        persist(new DrawChain(batchNo, 0, Sha256.hex(chain), DrawChain.DRAW, null, now));
    }

    void adjusted(String batchNo, byte[] chain, Adjustment adjustment, Instant now) {
        persist(new DrawChain(batchNo, (int) count("batchNo", batchNo), Sha256.hex(chain), adjustment.kind().name(), adjustment.reason(), now));
    }

    List<DrawChain.View> views(String batchNo) {
        return find("batchNo = ?1 order by step", batchNo).list().stream().map(DrawChain::view).toList();
    }
}
