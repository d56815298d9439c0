package org.onepermit.report.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onepermit.report.monitoring.rules.Source;

/**
 * What monitoring says of a permit's period, in the shapes that the checks of reports ask for. Asks nobody who is asking: whoever shows an
 * answer has checked that first. Empty means that nobody has entered anything: then nothing can be said.
 */
@ApplicationScoped
public class MonitoringSummaries {

    private static final int MOST = 20_000;
    private static final String STANDING = " from MonitoringResult r where r.permitNo = :permitNo and r.sampledOn between :from and :to"
        + " and r.supersededAt is null and r.source <> :automatic";

    private final EntityManager entities;

    MonitoringSummaries(EntityManager entities) {
        this.entities = entities;
    }

    /** One sample; {@code value} and {@code detectionLimit} in {@code unit}; the value is the limit of detection where nothing was detected. */
    public record Sample(
        String point, String pollutant, LocalDate sampledOn, BigDecimal value, String unit, boolean belowDetection, BigDecimal detectionLimit,
        String method, String laboratory) { }

    /** Samples of a point and pollutant: how many, their least, mean and greatest value, and how many were over the limit. */
    public record Statistic(String point, String pollutant, long samples, BigDecimal min, Double mean, BigDecimal max, long exceedances) { }

    /** A laboratory and the days for which its filing or accreditation is valid. */
    public record LaboratoryFiling(String name, LocalDate validFrom, LocalDate validTo) { }

    /** Manual results that stand for days between two, both included, in order of time. */
    public Optional<List<Sample>> samples(String permitNo, LocalDate from, LocalDate to) {
        List<Sample> samples = entities.createQuery("select new org.onepermit.report.monitoring.MonitoringSummaries$Sample(r.point, r.pollutant,"
                + " r.sampledOn, r.amount, r.unit, r.belowDetection, r.detectionLimit, r.method, r.laboratory)" + STANDING + " order by r.sampledAt, r.id",
                Sample.class)
            .setParameter("permitNo", permitNo).setParameter("from", from).setParameter("to", to).setParameter("automatic", Source.AUTOMATIC)
            .setMaxResults(MOST).getResultList();
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples);
    }

    /** The same in figures, by point and pollutant. */
    public List<Statistic> statistics(String permitNo, LocalDate from, LocalDate to) {
        return entities.createQuery("select new org.onepermit.report.monitoring.MonitoringSummaries$Statistic(r.point, r.pollutant, count(r),"
                + " min(r.amount), avg(r.amount), max(r.amount), sum(case when r.overLimit = true then 1 else 0 end))" + STANDING
                + " group by r.point, r.pollutant order by r.point, r.pollutant", Statistic.class)
            .setParameter("permitNo", permitNo).setParameter("from", from).setParameter("to", to).setParameter("automatic", Source.AUTOMATIC)
            .setMaxResults(MOST).getResultList();
    }

    /** The register of laboratories; empty while nobody has entered one. */
    public Optional<List<LaboratoryFiling>> laboratories() {
        List<LaboratoryFiling> filings = entities.createQuery("select new org.onepermit.report.monitoring.MonitoringSummaries$LaboratoryFiling("
            + "l.name, l.validFrom, l.validTo) from Laboratory l order by l.name, l.validFrom", LaboratoryFiling.class).setMaxResults(MOST).getResultList();
        return filings.isEmpty() ? Optional.empty() : Optional.of(filings);
    }
}
