package org.onepermit.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.onepermit.platform.database.Sql;
import org.onepermit.platform.database.TimeOrderedId;

/** Sites and inspectors that no other test knows, written into the registers. */
@ApplicationScoped
public class Registered {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 900_000));

    private final Sql sql;

    Registered(Sql sql) {
        this.sql = sql;
    }

    /** A site of a unit at 121.6 E 38.9 N; the number of its permit. */
    public String site(String uscc, String division) {
        String permitNo = uscc + "001P";
        sql.update("""
            insert into registered_object (id, object_no, uscc, name, address, longitude, latitude, division, kind, object_class, positive_list, clue,
                closed, edition, changed_at, version) values (?, ?, ?, ?, '大连市某路1号', 121.6, 38.9, ?, 'PERMIT', 'KEY_UNIT', 0, 0, 0, 1, ?, 0)""",
            TimeOrderedId.text(), permitNo, uscc, "清源" + uscc, division, Instant.now());
        return permitNo;
    }

    /** The number of an inspector, which is the number of the certificate too. */
    public String inspector(String validTo) {
        return inspector(validTo, "执法局");
    }

    public String inspector(String validTo, String department) {
        String no = "21%09d".formatted(NEXT.incrementAndGet());
        sql.update("""
            insert into registered_inspector (id, inspector_no, name, department, division, certificate_no, valid_from, valid_to, load_cap, left_post,
                edition, changed_at, version) values (?, ?, ?, ?, '210000', ?, '2020-01-01', ?, 9, 0, 1, ?, 0)""",
            TimeOrderedId.text(), no, "检查员" + no, department, no, LocalDate.parse(validTo), Instant.now());
        return no;
    }

    public long count(String table, String where, Object... values) {
        return sql.first("select count(*) from " + table + " where " + where, row -> row.getLong(1), values).orElseThrow();
    }

    public void write(String update, Object... values) {
        sql.update(update, values);
    }
}
