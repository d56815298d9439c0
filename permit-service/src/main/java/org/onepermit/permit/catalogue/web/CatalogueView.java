package org.onepermit.permit.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import org.onepermit.permit.catalogue.rules.Catalogue;
import org.onepermit.permit.catalogue.rules.Clause;
import org.onepermit.permit.catalogue.rules.ManagementClass;
import org.onepermit.permit.catalogue.rules.Row;
import org.onepermit.permit.catalogue.rules.Scope;

/** An edition as the public reads it. */
public record CatalogueView(String version, String title, LocalDate effectiveFrom, LocalDate effectiveTo, List<RowView> rows) {

    public record RowView(
        int row, Row.Kind kind, String industryGroup, List<String> industryCodes, String textZh, String textEn, boolean confirmed,
        List<ClauseView> clauses) {

        static RowView of(Row row) {
            return new RowView(row.seq(), row.kind(), row.industryGroup(), row.industryCodes(), row.textZh(), row.textEn(), row.confirmed(),
                row.clauses().stream().map(ClauseView::of).toList());
        }
    }

    public record ClauseView(String predicate, ManagementClass managementClass, Scope scope, String textZh, String textEn) {

        static ClauseView of(Clause clause) {
            return new ClauseView(clause.id(), clause.managementClass(), clause.scope(), clause.textZh(), clause.textEn());
        }
    }

    static CatalogueView of(Catalogue catalogue) {
        return new CatalogueView(catalogue.version(), catalogue.title(), catalogue.effectiveFrom(), catalogue.effectiveTo(),
            catalogue.rows().stream().map(RowView::of).toList());
    }
}
