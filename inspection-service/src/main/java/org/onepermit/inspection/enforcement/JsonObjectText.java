package org.onepermit.inspection.enforcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** A JSON object whose form its author chose. */
@Converter
@Immutable
public class JsonObjectText extends JsonText<Map<String, Object>> {

    public JsonObjectText() {
        super(new TypeReference<>() { });
    }
}
