package org.onepermit.report.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.platform.database.JsonText;
import org.onepermit.report.filing.rules.Corrections;

/** What has to be put right as one JSON text. */
@Converter
@Immutable
public class CorrectionsText extends JsonText<Corrections> {

    public CorrectionsText() {
        super(Corrections.class);
    }
}
