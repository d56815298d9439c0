package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.SheetBounds;
import org.onepermit.platform.time.LegalClock;

/** Takes a table into a register: every row, or none and a report of every wrong field (F-03). */
@ApplicationScoped
public class ImportEntries {

    /** Five thousand rows. */
    static final SheetBounds BOUNDS = new SheetBounds(5 << 20, 64L << 20, 5000);

    private final Editions editions;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    ImportEntries(Editions editions, CurrentUser user, LegalClock clock, Audit audit) {
        this.editions = editions;
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
    public <E extends RegisterEntry<C>, C> Report take(RegisterBook<E, C> book, InputStream file, boolean tryOnly) {
        String area = user.divisionPrefix();
        List<Read<C>> rows = read(book, book.template().read(file, BOUNDS), area);
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
            audit.append("import-register", book.register().name(), "table", Map.of("rows", report.rows, "entered", entered, "changed", changed));
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

    private static <E extends RegisterEntry<C>, C> List<Read<C>> read(RegisterBook<E, C> book, List<Cells> table, String area) {
        List<FieldError> errors = new ArrayList<>();
        List<Read<C>> rows = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Cells cells : table) {
            RowFields row = new RowFields(cells, book.columns());
            Mistakes mistakes = new Mistakes(row.at(), area);
            Read<C> read = read(book, row, mistakes);
            mistakes.unless(numbers.add(read.no), book.noField(), "repeated");
            mistakes.unless(!mistakes.all().isEmpty() || isOurs(book, read.no, area), book.noField(), "outside-area");
            errors.addAll(mistakes.all());
            rows.add(read);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(RosterProblem.ROWS_REFUSED, "nothing was taken", errors);
        }
        return rows;
    }

    private static <E extends RegisterEntry<C>, C> Read<C> read(RegisterBook<E, C> book, RowFields row, Mistakes mistakes) {
        String no = row.text(book.noField());
        C content = book.read(row);
        mistakes.addNamed(row.unreadable());
        mistakes.id(no, book.noField());
        book.check(content, mistakes);
        return new Read<>(no, content);
    }

    /** A number that another area's entry holds cannot be taken. */
    private static <E extends RegisterEntry<C>, C> boolean isOurs(RegisterBook<E, C> book, String no, String area) {
        return !book.exists(no) || book.inArea(no, area).isPresent();
    }
}
