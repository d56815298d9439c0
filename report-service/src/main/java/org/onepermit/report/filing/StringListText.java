package org.onepermit.report.filing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;

/** A list of sentences or numbers as one JSON text. */
@Converter
@Immutable
public class StringListText extends JsonText<List<String>> {

    public StringListText() {
        super(new TypeReference<>() { });
    }
}
