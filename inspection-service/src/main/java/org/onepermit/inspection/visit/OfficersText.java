package org.onepermit.inspection.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.inspection.visit.rules.VisitRecord;
import org.onepermit.platform.database.JsonText;

/** Officers on site as they are stored. */
@Converter
@Immutable
class OfficersText extends JsonText<List<VisitRecord.Officer>> {

    OfficersText() {
        super(new TypeReference<>() { });
    }
}
