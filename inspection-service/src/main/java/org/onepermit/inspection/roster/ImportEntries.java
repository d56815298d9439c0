package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.inspection.sheet.Sheet;
import org.onepermit.inspection.sheet.SheetFormat;
import org.onepermit.inspection.sheet.SheetReader;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Takes a table into a register: every row, or none and a report of every wrong field (F-03). */
@ApplicationScoped
public class ImportEntries {

    /** Most rows of one file. */
    public static final int MOST_ROWS = 5000;

    private final Editions editions;
    private final ColumnTitles titles;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    ImportEntries(Editions editions, ColumnTitles titles, CurrentUser user, LegalClock clock, Audit audit) {
        this.editions = editions;
        this.titles = titles;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What a file did, or would do.
     *
     * @param same rows that say what the register says already
     */
    public record Report(int rows, int entered, int changed, int same) { }

    private record Read<C>(String no, C content) { }

    /**
     * Takes the rows: a number that the register holds changes its entry, another one is entered.
     *
     * @param tryOnly whether only the report is wanted
     * @throws ProblemException {@code roster/rows-refused} with {@code rows/<number>/<field>} for each wrong field
     */
    @Transactional
    public <E extends RegisterEntry<C>, C> Report take(RegisterBook<E, C> book, SheetFormat format, byte[] file, boolean tryOnly) {
        String area = user.divisionPrefix();
        List<Read<C>> rows = read(book, SheetReader.read(format, file, MOST_ROWS), area);
        Instant now = clock.now();
        int entered = 0;
        int changed = 0;
        for (Read<C> row : rows) {
            Optional<E> known = book.lockInArea(row.no, area);
            if (known.isEmpty()) {
                entered++;
                if (!tryOnly) {
                    enter(book, row, now);
                }
            } else if (!known.get().content().equals(row.content)) {
                changed++;
                if (!tryOnly) {
                    change(book, known.get(), row, now);
                }
            }
        }
        Report report = new Report(rows.size(), entered, changed, rows.size() - entered - changed);
        if (!tryOnly) {
            audit.append("import-register", book.register().name(), format.name(), Map.of("rows", report.rows, "entered", entered, "changed", changed));
        }
        return report;
    }

    private <E extends RegisterEntry<C>, C> void enter(RegisterBook<E, C> book, Read<C> row, Instant now) {
        E entry = book.open(row.no, row.content, now);
        book.add(entry);
        editions.record(book.register(), entry.no(), entry.edition(), EditionAct.IMPORTED, entry.content(), now);
    }

    private <E extends RegisterEntry<C>, C> void change(RegisterBook<E, C> book, E entry, Read<C> row, Instant now) {
        entry.change(row.content, now);
        editions.record(book.register(), entry.no(), entry.edition(), EditionAct.IMPORTED, entry.content(), now);
    }

    private <E extends RegisterEntry<C>, C> List<Read<C>> read(RegisterBook<E, C> book, Sheet sheet, String area) {
        Map<String, Integer> places = titles.places(book, sheet.header());
        List<FieldError> errors = new ArrayList<>();
        List<Read<C>> rows = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Sheet.Row row : sheet.rows()) {
            Mistakes mistakes = new Mistakes("rows/" + row.number() + "/", area);
            Read<C> read = read(book, new RowFields(field -> row.cell(places.getOrDefault(field, -1)), mistakes), mistakes);
            mistakes.unless(numbers.add(read.no), book.noField(), "repeated");
            mistakes.unless(mistakes.all().size() > 0 || isOurs(book, read.no, area), book.noField(), "outside-area");
            errors.addAll(mistakes.all());
            rows.add(read);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(RosterProblem.ROWS_REFUSED, "nothing was taken", errors);
        }
        return rows;
    }

    private static <E extends RegisterEntry<C>, C> Read<C> read(RegisterBook<E, C> book, RowFields fields, Mistakes mistakes) {
        String no = fields.text(book.noField());
        mistakes.id(no, book.noField());
        C content = book.read(fields);
        book.check(content, mistakes);
        return new Read<>(no, content);
    }

    /** A number that another area's entry holds cannot be taken. */
    private static <E extends RegisterEntry<C>, C> boolean isOurs(RegisterBook<E, C> book, String no, String area) {
        return !book.exists(no) || book.inArea(no, area).isPresent();
    }
}
