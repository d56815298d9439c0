package org.onepermit.inspection.draw;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** A short list of names or numbers as one JSON text. */
@Converter
@Immutable
public class ListText extends JsonText<List<String>> {

    public ListText() {
        super(new TypeReference<>() { });
    }
}
