package org.onepermit.permit.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** A short list of ids or sentences as one JSON text. */
@Converter
@Immutable
public class StringListText extends JsonText<List<String>> {

    public StringListText() {
        super(new TypeReference<>() { });
    }
}
