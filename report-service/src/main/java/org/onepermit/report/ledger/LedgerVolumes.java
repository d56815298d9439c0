package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.onepermit.report.emission.rules.Crosswalk;
import org.onepermit.report.ledger.rules.EntryKind;

/** Volumes and stated masses of a year by outlet and month, as the ledger has them. */
@ApplicationScoped
public class LedgerVolumes {

    private static final int MOST = 20_000;
    private static final String SUMS = """
        select e.place, e.name, year(e.happenedOn), month(e.happenedOn), sum(e.amount) from LedgerEntry e
        where e.permitNo = :permitNo and e.happenedOn between :from and :to and e.supersededAt is null and e.kind = :kind and e.place is not null
        group by e.place, e.name, year(e.happenedOn), month(e.happenedOn) order by e.place, e.name, 3, 4""";

    private final EntityManager entities;

    LedgerVolumes(EntityManager entities) {
        this.entities = entities;
    }

    /** A month's sum at a place; {@code pollutant}: its code, null for volumes. */
    public record MonthSum(String place, String pollutant, YearMonth month, BigDecimal amount) { }

    /** Cubic metres that left each outlet. */
    public List<MonthSum> discharged(String permitNo, int year) {
        return sums(permitNo, year, EntryKind.DISCHARGE).map(row -> new MonthSum((String) row[0], null, month(row), (BigDecimal) row[4])).toList();
    }

    /** Kilograms that were stated by coefficient or mass balance. */
    public List<MonthSum> emitted(String permitNo, int year) {
        return sums(permitNo, year, EntryKind.EMITTED)
            .map(row -> new MonthSum((String) row[0], Crosswalk.code((String) row[1]).orElse((String) row[1]), month(row), (BigDecimal) row[4])).toList();
    }

    private Stream<Object[]> sums(String permitNo, int year, EntryKind kind) {
        return entities.createQuery(SUMS, Object[].class).setParameter("permitNo", permitNo).setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("to", LocalDate.of(year, 12, 31)).setParameter("kind", kind).setMaxResults(MOST).getResultStream();
    }

    private static YearMonth month(Object[] row) {
        return YearMonth.of((Integer) row[2], (Integer) row[3]);
    }
}
