package org.onepermit.testing.parcel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

record ParcelView(String id, String name, List<String> tags, BigDecimal weight, Instant sentAt) {

    static ParcelView of(Parcel parcel) {
        return new ParcelView(parcel.id(), parcel.name(), parcel.tags(), parcel.weight(), parcel.sentAt());
    }
}
