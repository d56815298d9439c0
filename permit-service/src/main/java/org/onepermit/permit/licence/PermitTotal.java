package org.onepermit.permit.licence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.onepermit.permit.filing.rules.Dossier;

/** What one version permits the whole unit of one pollutant; stored, never computed from the outlets (C-04). */
@Embeddable
public record PermitTotal(String pollutant, @Embedded FiveYears tonnes) {

    static PermitTotal of(Dossier.AnnualTotal total) {
        return new PermitTotal(total.pollutant(), FiveYears.of(total.tonnesPerYear()));
    }
}
