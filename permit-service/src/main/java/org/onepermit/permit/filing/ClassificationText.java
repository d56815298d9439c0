package org.onepermit.permit.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.catalogue.rules.Classification;
import org.onepermit.platform.database.JsonText;

/** The answer of the catalogue as it was when the dossier was saved, with the version it came from. */
@Converter
@Immutable
class ClassificationText extends JsonText<Classification> {

    ClassificationText() {
        super(Classification.class);
    }
}
