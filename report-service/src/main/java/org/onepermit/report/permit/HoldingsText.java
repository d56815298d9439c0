package org.onepermit.report.permit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.permit.rules.Holding;

/** Days on which a permit is held, as one JSON text. */
@Converter
@Immutable
class HoldingsText extends JsonText<List<Holding>> {

    HoldingsText() {
        super(new TypeReference<>() { });
    }
}
