package org.onepermit.report.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.filing.rules.Words;

/** Words by name as one JSON text. */
@Converter
@Immutable
public class WordsText extends JsonText<Words> {

    public WordsText() {
        super(Words.class);
    }
}
