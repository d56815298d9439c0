package org.onepermit.permit.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onepermit.permit.lookup.rules.Grams;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.database.Sql;

/** Keeps the pairs of letters by which a thing is found, in the transaction that changes the thing. */
@ApplicationScoped
public class LookupIndex {

    private static final String APART = " ";

    private final Sql sql;

    LookupIndex(Sql sql) {
        this.sql = sql;
    }

    /** The text by which a thing is found: names and place in the form in which texts are compared. */
    public static String text(String division, String... names) {
        Stream<String> place = Division.of(division).map(Division::fullName).stream();
        return Stream.concat(place, Arrays.stream(names).filter(Objects::nonNull)).map(Grams::plain).collect(Collectors.joining(APART));
    }

    /** Replaces what a thing is found by. */
    public void put(LookupKind kind, String subjectId, String searchText) {
        Set<String> grams = Arrays.stream(searchText.split(APART)).flatMap(part -> Grams.of(part).stream()).collect(Collectors.toSet());
        sql.update("delete from lookup_gram where kind = ? and subject_id = ?", kind.name(), subjectId);
        if (!grams.isEmpty()) {
            String rows = String.join(", ", Collections.nCopies(grams.size(), "(?, ?, ?)"));
            sql.update("insert into lookup_gram (kind, gram, subject_id) values " + rows,
                grams.stream().flatMap(gram -> Stream.of(kind.name(), gram, subjectId)).toArray());
        }
    }
}
