package org.onepermit.inspection.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** The values of a notice's text. */
@Converter
@Immutable
class NoticeValues extends JsonText<Map<String, String>> {

    NoticeValues() {
        super(new TypeReference<>() { });
    }
}
