package org.onepermit.inspection.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** Results of departments as they are stored. */
@Converter
@Immutable
class PartsText extends JsonText<List<PublishedPart>> {

    PartsText() {
        super(new TypeReference<>() { });
    }
}
