package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onepermit.inspection.sheet.SheetFormat;
import org.onepermit.inspection.sheet.SheetProblem;
import org.onepermit.inspection.sheet.SheetWriter;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;

/** The registers of the own area (J-02), as pages and as files. */
@ApplicationScoped
public class RegisterQueries {

    /** Most rows of an exported file. */
    public static final int MOST_EXPORTED = 20_000;

    private final Editions editions;
    private final ColumnTitles titles;
    private final CurrentUser user;

    RegisterQueries(Editions editions, ColumnTitles titles, CurrentUser user) {
        this.editions = editions;
        this.titles = titles;
        this.user = user;
    }

    public <E extends RegisterEntry<C>, C> PageOf<EntryView<C>> list(RegisterBook<E, C> book, RegisterFilter filter, PageRequest page) {
        return book.list(filter, user.divisionPrefix(), page).map(EntryView::of);
    }

    public <E extends RegisterEntry<C>, C> EntryView<C> get(RegisterBook<E, C> book, String no) {
        return EntryView.of(visible(book, no));
    }

    public <E extends RegisterEntry<C>, C> List<RegisterEdition.View> editions(RegisterBook<E, C> book, String no) {
        return editions.of(book.register(), visible(book, no).no());
    }

    /**
     * What a list shows, all pages of it.
     *
     * @param columns fields in the order wanted; empty for all
     * @throws ProblemException if it is more than {@link #MOST_EXPORTED} rows, or a column is not known
     */
    public <E extends RegisterEntry<C>, C> byte[] export(RegisterBook<E, C> book, RegisterFilter filter, String sort, List<String> columns,
                                                         SheetFormat format, Locale language) {
        List<RegisterColumn<E>> wanted = columns.isEmpty() ? book.columns() : columns.stream().map(field -> column(book, field)).toList();
        List<E> entries = book.all(filter, user.divisionPrefix(), sort, MOST_EXPORTED + 1);
        if (entries.size() > MOST_EXPORTED) {
            throw new ProblemException(SheetProblem.TOO_MANY_ROWS, Map.of("most", MOST_EXPORTED));
        }
        return write(book, wanted, entries, format, language);
    }

    /** An empty table to be filled in. */
    public <E extends RegisterEntry<C>, C> byte[] template(RegisterBook<E, C> book, SheetFormat format, Locale language) {
        return write(book, book.columns(), List.of(), format, language);
    }

    private <E extends RegisterEntry<C>, C> byte[] write(RegisterBook<E, C> book, List<RegisterColumn<E>> columns, List<E> entries,
                                                         SheetFormat format, Locale language) {
        return SheetWriter.write(format, book.register().name(), columns.stream().map(column -> titles.title(column.field(), language)).toList(),
            entries.stream().map(entry -> columns.stream().map(column -> column.text(entry)).toList()).toList());
    }

    private static <E extends RegisterEntry<C>, C> RegisterColumn<E> column(RegisterBook<E, C> book, String field) {
        return book.columns().stream().filter(column -> column.field().equals(field)).findAny()
            .orElseThrow(() -> new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(new FieldError("columns", "not-allowed",
                Map.of("allowed", String.join(", ", book.columns().stream().map(RegisterColumn::field).toList()))))));
    }

    private <E extends RegisterEntry<C>, C> E visible(RegisterBook<E, C> book, String no) {
        return book.inArea(no, user.divisionPrefix()).orElseThrow(() -> new ProblemException(RosterProblem.NO_SUCH_ENTRY, no));
    }
}
