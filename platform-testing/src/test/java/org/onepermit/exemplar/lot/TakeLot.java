package org.onepermit.exemplar.lot;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.onepermit.exemplar.lot.rules.LotRule;

public class TakeLot {

    @Transactional
    public String take(String lot) {
        return LotRule.free(lot, LocalDate.EPOCH);
    }
}
