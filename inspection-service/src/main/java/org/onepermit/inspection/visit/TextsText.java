package org.onepermit.inspection.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** A list of words as it is stored. */
@Converter
@Immutable
class TextsText extends JsonText<List<String>> {

    TextsText() {
        super(new TypeReference<>() { });
    }
}
