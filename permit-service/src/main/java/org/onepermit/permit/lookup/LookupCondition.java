package org.onepermit.permit.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onepermit.permit.lookup.rules.Wanted;

/**
 * What a wanted text means in SQL.
 *
 * @param sql    a condition on the row with this alias
 * @param values for its question marks
 */
public record LookupCondition(String sql, List<Object> values) {

    /**
     * The beginning of a number, or part of a name or place. The pairs find candidates by index; the text itself is compared among them.
     *
     * @param numberColumn column that holds the thing's number, beginning with the holder's USCC (B-03)
     */
    public static LookupCondition of(LookupKind kind, String alias, String numberColumn, Wanted wanted) {
        if (wanted.isNumber()) {
            return new LookupCondition(alias + "." + numberColumn + " like ?", List.of(wanted.plain() + "%"));
        }
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        String found;
        if (wanted.isOneLetter()) {
            found = "gram like ?";
            values.add(wanted.plain() + "%");
        } else {
            List<String> grams = wanted.grams();
            found = "gram in (" + String.join(", ", Collections.nCopies(grams.size(), "?")) + ") group by subject_id having count(*) = "
                + grams.size();
            values.addAll(grams);
        }
        values.add("%" + wanted.plain() + "%");
        return new LookupCondition(
            "%1$s.id in (select subject_id from lookup_gram where kind = ? and %2$s) and %1$s.search_text like ?".formatted(alias, found), values);
    }
}
