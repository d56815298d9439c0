package org.onepermit.national.issuing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class HolderSequenceRepository implements PanacheRepositoryBase<HolderSequence, String> {

    /** The holder's sequence, locked until the transaction ends, so that concurrent requests of one holder queue up here. */
    HolderSequence lock(String holder) {
        HolderSequence known = findById(holder, LockModeType.PESSIMISTIC_WRITE);
        return known != null ? known : begin(holder);
    }

    /** Two first requests of a holder may both come here: the second insert fails and its request is tried again. */
    private HolderSequence begin(String holder) {
        HolderSequence first = new HolderSequence(holder);
        persistAndFlush(first);
        return first;
    }
}
