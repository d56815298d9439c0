package org.onepermit.permit.catalogue.web;

import java.util.List;
import org.onepermit.permit.catalogue.rules.Catalogue;
import org.onepermit.permit.catalogue.rules.Question;

/** Which rows apply to the industries asked for, and what they need to know. */
public record QuestionsView(
    String catalogueVersion, List<String> industries, List<CatalogueView.RowView> rows, List<Question> questions) {

    static QuestionsView of(Catalogue catalogue, List<String> industries) {
        return new QuestionsView(catalogue.version(), industries,
            catalogue.rowsFor(industries).stream().map(CatalogueView.RowView::of).toList(), catalogue.questionsFor(industries));
    }
}
