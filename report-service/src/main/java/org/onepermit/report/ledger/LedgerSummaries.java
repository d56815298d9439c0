package org.onepermit.report.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.ledger.rules.LedgerSummary;
import org.onepermit.report.ledger.rules.LedgerSummary.DayHours;
import org.onepermit.report.ledger.rules.LedgerSummary.Sum;
import org.onepermit.report.permit.PermitContents;
import org.onepermit.report.permit.rules.PermitContent.TreatmentFacility;
import org.onepermit.report.permit.rules.PermitInForce;

/**
 * What the ledger says of a permit's period, in the shapes that the checks of reports ask for. Asks nobody who is asking: whoever shows an
 * answer has checked that first. Empty means that nobody has entered anything: then nothing can be said.
 */
@ApplicationScoped
public class LedgerSummaries {

    private static final int MOST = 50_000;
    private static final String STANDING =
        " from LedgerEntry e where e.permitNo = :permitNo and e.happenedOn between :from and :to and e.supersededAt is null";
    private static final Set<EntryKind> HOURS = Set.of(EntryKind.PRODUCTION_HOURS, EntryKind.TREATMENT_HOURS, EntryKind.ABNORMAL);
    private static final Set<EntryKind> SUMMED = Set.of(EntryKind.OUTPUT, EntryKind.REAGENT, EntryKind.WATER, EntryKind.POWER);

    private final EntityManager entities;
    private final PermitContents contents;

    LedgerSummaries(EntityManager entities, PermitContents contents) {
        this.entities = entities;
        this.contents = contents;
    }

    /** An abnormal condition; {@code reportedOn}: when the bureau was told of it, null if never. */
    public record Event(LocalDate day, String place, String what, LocalDate reportedOn) { }

    /** Days between two, both included, by the permit in force on the last of them. */
    public Optional<LedgerSummary> summary(String permitNo, LocalDate from, LocalDate to) {
        Optional<PermitInForce> permit = contents.inForce(permitNo, to);
        if (permit.isEmpty() || count(permitNo, from, to) == 0) {
            return Optional.empty();
        }
        List<LocalDate> days = from.datesUntil(to.plusDays(1)).filter(day -> permit.get().held().stream().anyMatch(held -> held.holds(day))).toList();
        List<String> facilities = permit.get().content().treatment().stream().map(TreatmentFacility::code).toList();
        return Optional.of(LedgerSummary.of(days, facilities, hours(permitNo, from, to), producing(permitNo, from, to), treating(permitNo, from, to),
            sums(permitNo, from, to)));
    }

    /** Abnormal conditions, in order of time; empty only while the ledger has no entry at all for these days. */
    public Optional<List<Event>> events(String permitNo, LocalDate from, LocalDate to) {
        return count(permitNo, from, to) == 0 ? Optional.empty() : Optional.of(query("select new org.onepermit.report.ledger.LedgerSummaries$Event("
            + "e.happenedOn, e.place, e.note, e.reportedOn)" + STANDING + " and e.kind = :kind order by e.happenedOn, e.id", Event.class, permitNo, from, to)
            .setParameter("kind", EntryKind.ABNORMAL).setMaxResults(MOST).getResultList());
    }

    private long count(String permitNo, LocalDate from, LocalDate to) {
        return query("select count(e)" + STANDING, Long.class, permitNo, from, to).getSingleResult();
    }

    private List<DayHours> hours(String permitNo, LocalDate from, LocalDate to) {
        return query("select new org.onepermit.report.ledger.rules.LedgerSummary$DayHours(e.kind, e.place, e.happenedOn, sum(e.amount))" + STANDING
                + " and e.kind in :kinds group by e.kind, e.place, e.happenedOn", DayHours.class, permitNo, from, to)
            .setParameter("kinds", HOURS).setMaxResults(MOST).getResultList();
    }

    private Set<LocalDate> producing(String permitNo, LocalDate from, LocalDate to) {
        return query("select distinct e.happenedOn" + STANDING + " and e.book = org.onepermit.report.ledger.rules.Book.PRODUCTION", LocalDate.class,
            permitNo, from, to).setMaxResults(MOST).getResultStream().collect(Collectors.toSet());
    }

    private int treating(String permitNo, LocalDate from, LocalDate to) {
        return query("select distinct e.place, e.happenedOn" + STANDING + " and e.kind = org.onepermit.report.ledger.rules.EntryKind.TREATMENT_HOURS",
            Object[].class, permitNo, from, to).setMaxResults(MOST).getResultList().size();
    }

    private List<Sum> sums(String permitNo, LocalDate from, LocalDate to) {
        Map<Summed, BigDecimal> sums = new LinkedHashMap<>();
        query("select e.kind, e.name, sum(e.amount)" + STANDING + " and e.kind in :kinds group by e.kind, e.name, e.unit order by e.kind, e.name",
                Object[].class, permitNo, from, to)
            .setParameter("kinds", SUMMED).setMaxResults(MOST).getResultStream()
            .forEach(row -> sums.merge(Summed.of((EntryKind) row[0], (String) row[1]), (BigDecimal) row[2], BigDecimal::add));
        return sums.entrySet().stream().map(each -> new Sum(each.getKey().kind(), each.getKey().name(), each.getValue())).toList();
    }

    /** What is summed up together: water and power have one sum, whatever they were called. */
    private record Summed(EntryKind kind, String name) {

        static Summed of(EntryKind kind, String name) {
            return new Summed(kind, kind.requires(EntryKind.Field.NAME) ? name : null);
        }
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, String permitNo, LocalDate from, LocalDate to) {
        return entities.createQuery(hql, type).setParameter("permitNo", permitNo).setParameter("from", from).setParameter("to", to);
    }
}
