package org.onepermit.permit.filing;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.platform.database.JsonText;

/** A dossier as one JSON text. */
@Converter
@Immutable
public class DossierText extends JsonText<Dossier> {

    public DossierText() {
        super(Dossier.class);
    }
}
