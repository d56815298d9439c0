package org.onepermit.inspection.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onepermit.platform.codes.Division;
import org.onepermit.platform.codes.Uscc;
import org.onepermit.platform.problem.FieldError;

/** What is wrong with the fields of one entry: the first thing about each field. */
final class Mistakes {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");

    private final String prefix;
    private final String area;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /**
     * @param prefix before the names of fields, such as {@code rows/12/}
     * @param area   leading digits of the divisions that the user may write about (J-02)
     */
    Mistakes(String prefix, String area) {
        this.prefix = prefix;
        this.area = area;
    }

    /** What a reader of tables has named already, with the prefix. */
    void addNamed(List<FieldError> found) {
        for (FieldError error : found) {
            if (named.add(error.field().substring(prefix.length()))) {
                errors.add(error);
            }
        }
    }

    List<FieldError> all() {
        return errors;
    }

    void add(FieldError error) {
        if (named.add(error.field())) {
            errors.add(new FieldError(prefix + error.field(), error.code(), error.args()));
        }
    }

    /** Refuses a field unless {@code holds}. */
    void unless(boolean holds, String field, String code) {
        if (!holds) {
            add(new FieldError(field, code));
        }
    }

    void needed(Object value, String field) {
        unless(value != null, field, "not-null");
    }

    /** A text that must be there. */
    void text(String text, String field, int longest) {
        unless(text != null && !text.isBlank(), field, "not-blank");
        longest(text, field, longest);
    }

    void longest(String text, String field, int longest) {
        if (text != null && text.length() > longest) {
            add(new FieldError(field, "size", Map.of("min", 1, "max", longest)));
        }
    }

    /** An id as a frozen register can hold it (docs/draw/FORMAT.md 2). */
    void id(String id, String field) {
        unless(id != null && ID.matcher(id).matches(), field, "id-form");
    }

    void uscc(String code) {
        unless(Uscc.isValid(code), "uscc", "not-a-uscc");
    }

    void division(String code) {
        unless(code != null && Division.of(code).isPresent(), "division", "not-a-division");
        unless(code == null || code.startsWith(area), "division", "outside-area");
    }

    void order(LocalDate from, LocalDate to, String field) {
        unless(from == null || to == null || !to.isBefore(from), field, "before-begin");
    }

    void between(BigDecimal value, String field, int least, int most) {
        unless(value == null || value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0 && value.scale() <= 6,
            field, "out-of-range");
    }
}
