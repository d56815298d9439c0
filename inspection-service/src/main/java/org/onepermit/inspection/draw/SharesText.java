package org.onepermit.inspection.draw;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** Departments by check item as they are stored. */
@Converter
@Immutable
class SharesText extends JsonText<Map<String, String>> {

    SharesText() {
        super(new TypeReference<>() { });
    }
}
