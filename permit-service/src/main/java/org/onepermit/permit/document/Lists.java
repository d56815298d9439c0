package org.onepermit.permit.document;

import java.util.List;

/** A dossier may lack any part; a paper then has an empty table. */
final class Lists {

    private Lists() { }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
