package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.PlatformProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.platform.sheet.SheetProblem;

/** The registers of the own area (J-02), as pages and as files. */
@ApplicationScoped
public class RegisterQueries {

    private final Editions editions;
    private final CurrentUser user;

    RegisterQueries(Editions editions, CurrentUser user) {
        this.editions = editions;
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
     * @throws ProblemException if it is more than {@link Export#MOST} rows, or a column is not known
     */
    public <E extends RegisterEntry<C>, C> Export export(RegisterBook<E, C> book, RegisterFilter filter, String sort, List<String> columns) {
        List<RegisterColumn<E>> wanted = columns.isEmpty() ? book.columns() : columns.stream().map(field -> column(book, field)).toList();
        List<E> entries = book.all(filter, user.divisionPrefix(), sort, Export.MOST + 1);
        if (entries.size() > Export.MOST) {
            throw new ProblemException(SheetProblem.TOO_MANY_ROWS, Map.of("max", Export.MOST));
        }
        return new Export(book.register().name(), wanted.stream().map(RegisterColumn::header).toList(),
            entries.stream().<List<?>>map(entry -> wanted.stream().map(column -> column.cell(entry)).toList()).toList());
    }

    /** An empty table to be filled in; an XLSX has a sheet that says how. */
    public byte[] template(RegisterBook<?, ?> book, SheetFormat format) {
        return format == SheetFormat.XLSX ? book.template().empty()
            : new Export(book.register().name(), book.columns().stream().map(RegisterColumn::header).toList(), List.of()).csv();
    }

    private static <E extends RegisterEntry<C>, C> RegisterColumn<E> column(RegisterBook<E, C> book, String field) {
        return book.columns().stream().filter(column -> column.key().equals(field)).findAny()
            .orElseThrow(() -> new ProblemException(PlatformProblem.INVALID_REQUEST, null, List.of(new FieldError("columns", "not-allowed",
                Map.of("allowed", String.join(", ", book.columns().stream().map(RegisterColumn::key).toList()))))));
    }

    private <E extends RegisterEntry<C>, C> E visible(RegisterBook<E, C> book, String no) {
        return book.inArea(no, user.divisionPrefix()).orElseThrow(() -> new ProblemException(RosterProblem.NO_SUCH_ENTRY, no));
    }
}
