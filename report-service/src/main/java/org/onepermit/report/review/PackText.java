package org.onepermit.report.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** An evidence pack as one JSON text. */
@Converter
@Immutable
public class PackText extends JsonText<Map<String, Object>> {

    public PackText() {
        super(new TypeReference<>() { });
    }
}
