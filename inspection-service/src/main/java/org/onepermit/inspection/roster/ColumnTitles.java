package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.inspection.sheet.SheetProblem;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.Messages;
import org.onepermit.platform.problem.ProblemException;

/** What the columns of registers are called; in files a column may go by its field's name or by its title in either language. */
@ApplicationScoped
class ColumnTitles {

    private final Messages messages;

    ColumnTitles(Messages messages) {
        this.messages = messages;
    }

    String title(String field, Locale language) {
        return messages.text(language, "column." + field, Map.of()).orElse(field);
    }

    /**
     * Where each field stands.
     *
     * @throws ProblemException naming every column that is missing
     */
    Map<String, Integer> places(RegisterBook<?, ?> book, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        List<FieldError> missing = new ArrayList<>();
        for (RegisterColumn<?> column : book.columns()) {
            int place = place(column.field(), header);
            if (place >= 0) {
                places.put(column.field(), place);
            } else {
                missing.add(new FieldError("header/" + column.field(), "missing-column", Map.of("title", title(column.field(), Locale.CHINESE))));
            }
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(SheetProblem.UNREADABLE_FILE, "columns are missing", missing);
        }
        return places;
    }

    private int place(String field, List<String> header) {
        List<String> names = List.of(field, title(field, Locale.CHINESE), title(field, Locale.ENGLISH));
        for (int at = 0; at < header.size(); at++) {
            if (names.contains(header.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
