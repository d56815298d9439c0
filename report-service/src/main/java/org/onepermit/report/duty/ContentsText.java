package org.onepermit.report.duty;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** Names of a report's chapters, as one JSON text. */
@Converter
@Immutable
class ContentsText extends JsonText<List<String>> {

    ContentsText() {
        super(new TypeReference<>() { });
    }
}
