package org.onepermit.national.exchange;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.problem.ProblemException;

/** Looks up what came in. */
@ApplicationScoped
public class ReceivedQueries {

    private final ReceivedDocumentRepository documents;

    ReceivedQueries(ReceivedDocumentRepository documents) {
        this.documents = documents;
    }

    /** The latest version of a permit, as it was sent. */
    public String permit(String permitNo) {
        return documents.latestOfPermit(permitNo)
                .map(ReceivedDocument::text)
                .orElseThrow(() -> new ProblemException(ExchangeProblem.NO_SUCH_PERMIT, (String) null));
    }

    /** Everything received, the latest first. */
    public PageOf<ReceivedSummary> received(PageRequest page) {
        var rows = documents.findAll(Sort.descending("receivedAt").and("id"))
                .page(page.index(), page.size())
                .project(ReceivedSummary.class);
        return PageOf.of(rows.list(), documents.count(), page);
    }
}
