package org.onepermit.inspection.draw.rules.lot;

import java.util.Arrays;
import java.util.Comparator;
import org.onepermit.inspection.draw.rules.frozen.InspectionObject;

/** An object and the key that it is drawn by. */
public record Lot(InspectionObject object, byte[] key) {

    /** Smallest key first; of equal keys the smaller id. */
    public static final Comparator<Lot> BY_KEY = Comparator.comparing(Lot::key, Arrays::compareUnsigned)
        .thenComparing(lot -> lot.object().id());
}
