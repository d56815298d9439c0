package org.onepermit.permit.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What papers and public pages call an industry: the catalogue's words for its row, and the code of GB/T 4754. */
@ApplicationScoped
public class IndustryNames {

    private final Catalogues catalogues;

    IndustryNames(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The name of an industry on a day; the bare code where the catalogue has no row of its own for it, null for no code. */
    public String of(String code, LocalDate day) {
        if (code == null) {
            return null;
        }
        return catalogues.inForce(day).rows().stream().filter(row -> row.covers(code)).findFirst()
            .map(row -> row.textZh() + "（" + code + "）").orElse(code);
    }
}
