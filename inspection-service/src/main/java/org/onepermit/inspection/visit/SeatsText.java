package org.onepermit.inspection.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** Seats as they are stored. */
@Converter
@Immutable
class SeatsText extends JsonText<List<Seat>> {

    SeatsText() {
        super(new TypeReference<>() { });
    }
}
