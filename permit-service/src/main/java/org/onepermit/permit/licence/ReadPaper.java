package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.onepermit.permit.licence.rules.LicenceProblem;
import org.onepermit.platform.problem.ProblemException;

/** Hands out a permit's papers: the copy with or without secret fields, by who reads it (J-03). */
@ApplicationScoped
public class ReadPaper {

    private final PermitQueries queries;
    private final PermitHistory history;
    private final PermitPapers papers;
    private final DisclosedDossier disclosed;

    ReadPaper(PermitQueries queries, PermitHistory history, PermitPapers papers, DisclosedDossier disclosed) {
        this.queries = queries;
        this.history = history;
        this.papers = papers;
        this.disclosed = disclosed;
    }

    @Transactional
    public byte[] original(String permitNo) {
        return paper(queries.visible(permitNo), PaperKind.ORIGINAL);
    }

    @Transactional
    public byte[] copy(String permitNo) {
        Permit permit = queries.visible(permitNo);
        boolean full = history.latest(permit)
            .filter(version -> disclosed.isFullyReadable(version.dossier(), "Permit", permitNo)).isPresent();
        return paper(permit, full ? PaperKind.COPY : PaperKind.PUBLIC_COPY);
    }

    private byte[] paper(Permit permit, PaperKind kind) {
        return papers.find(permit.permitNo(), kind)
            .orElseThrow(() -> new ProblemException(LicenceProblem.NO_SUCH_PERMIT, permit.permitNo())).content();
    }
}
