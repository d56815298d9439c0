package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Reads one permit for the current user, and logs it where secret fields are read (J-03). */
@ApplicationScoped
public class ReadPermit {

    private final PermitQueries queries;
    private final PermitHistory history;
    private final PermitPapers papers;
    private final DisclosedDossier disclosed;
    private final LegalClock clock;

    ReadPermit(PermitQueries queries, PermitHistory history, PermitPapers papers, DisclosedDossier disclosed, LegalClock clock) {
        this.queries = queries;
        this.history = history;
        this.papers = papers;
        this.disclosed = disclosed;
        this.clock = clock;
    }

    /** A permit in the wording recorded last, and its dossier as far as the user may see it. */
    public record Reading(Permit permit, PermitVersion version, Map<PaperKind, String> papers, PermitContent content, Dossier dossier) { }

    /** What was in force at an instant as known at another. */
    public record InForce(String permitNo, Instant at, Instant known, PermitPeriod period) { }

    @Transactional
    public Reading read(String permitNo) {
        Permit permit = queries.visible(permitNo);
        PermitVersion version = history.latest(permit).orElseThrow();
        return new Reading(permit, version, papers.hashes(version), PermitContent.of(version),
            disclosed.read(version.dossier(), "Permit", permitNo));
    }

    /** Both instants default to now. */
    public InForce inForce(String permitNo, OffsetDateTime at, OffsetDateTime known) {
        queries.visible(permitNo);
        Instant now = clock.now();
        Instant then = at == null ? now : at.toInstant();
        Instant asKnown = known == null ? now : known.toInstant();
        return history.inForce(permitNo, then, asKnown).map(period -> new InForce(permitNo, then, asKnown, period))
            .orElseThrow(() -> new ProblemException(LicenceProblem.NOT_IN_FORCE, permitNo));
    }
}
