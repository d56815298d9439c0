package org.onepermit.report.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.filing.rules.Examined;

/** What the checks said as one JSON text. */
@Converter
@Immutable
public class ExaminedText extends JsonText<Examined> {

    public ExaminedText() {
        super(Examined.class);
    }
}
