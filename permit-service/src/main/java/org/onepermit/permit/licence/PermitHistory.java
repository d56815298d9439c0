package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.platform.database.Sql;

/**
 * The versions of a permit in both times (DESIGN 6). A new version cuts its span out of what was believed so far: a change cuts from the
 * day it takes effect, a correction cuts out the span that was wrong. The caller holds the permit's lock.
 */
@ApplicationScoped
public class PermitHistory {

    private static final String BELIEVED = "from PermitPeriod p where p.permit = :permit and p.recordedTo = :open";
    private static final String IN_FORCE = """
        select p from PermitPeriod p join fetch p.inForce v left join fetch v.limits
        where p.permit.permitNo = :permitNo and p.validFrom <= :at and p.validTo > :at and p.recordedFrom <= :known and p.recordedTo > :known""";

    private static final int MAX_WORDINGS = 500;

    private final EntityManager entities;

    PermitHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** Records that a wording is in force in {@code [from, to)}, known from now on. */
    PermitVersion record(Permit permit, String applicationNo, Dossier wording, Span span, Instant now) {
        Instant known = Sql.stored(now);
        PermitVersion version = new PermitVersion(permit, latestNo(permit) + 1, applicationNo, wording, known);
        entities.persist(version);
        believed(permit).stream().filter(period -> period.overlaps(span.from(), span.to()))
            .flatMap(period -> period.cutOut(span.from(), span.to(), known).stream())
            .forEach(entities::persist);
        entities.persist(new PermitPeriod(version, span.from(), span.to(), known));
        return version;
    }

    /** From an instant until before another. */
    record Span(Instant from, Instant to) { }

    /** What was in force at an instant, as known at another, with its limits, in one query. */
    public Optional<PermitPeriod> inForce(String permitNo, Instant at, Instant known) {
        return entities.createQuery(IN_FORCE, PermitPeriod.class)
            .setParameter("permitNo", permitNo).setParameter("at", at).setParameter("known", known)
            .getResultStream().findFirst();
    }

    /** Every period ever recorded, by version and then by time of recording. */
    public List<PermitPeriod> all(Permit permit) {
        return entities.createQuery("""
            select p from PermitPeriod p join fetch p.inForce v where p.permit = :permit
            order by v.versionNo, p.recordedFrom, p.validFrom""", PermitPeriod.class).setParameter("permit", permit).getResultList();
    }

    /** The wording recorded last. */
    public Optional<PermitVersion> latest(Permit permit) {
        return entities.createQuery("from PermitVersion v where v.permit = :permit order by v.versionNo desc", PermitVersion.class)
            .setParameter("permit", permit).setMaxResults(1).getResultStream().findFirst();
    }

    /** The first wordings of a site that were recorded, oldest first; bounded, as a site has few permits and each few versions. */
    List<PermitVersion> ofSite(String uscc, String siteName) {
        return entities.createQuery("""
            from PermitVersion v where v.permit.uscc = :uscc and v.permit.siteName = :siteName order by v.recordedAt""", PermitVersion.class)
            .setParameter("uscc", uscc).setParameter("siteName", siteName).setMaxResults(MAX_WORDINGS).getResultList();
    }

    private int latestNo(Permit permit) {
        return latest(permit).map(PermitVersion::versionNo).orElse(0);
    }

    private List<PermitPeriod> believed(Permit permit) {
        return entities.createQuery(BELIEVED, PermitPeriod.class)
            .setParameter("permit", permit).setParameter("open", PermitPeriod.OPEN).getResultList();
    }
}
