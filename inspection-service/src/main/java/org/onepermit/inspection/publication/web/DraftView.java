package org.onepermit.inspection.publication.web;

import java.util.List;
import org.onepermit.inspection.publication.PartFacts;
import org.onepermit.inspection.publication.PublishResult;

/** What could be published as it stands, and of each department of a joint visit. */
public record DraftView(String facts, List<PartFacts> departments) {

    static DraftView of(PublishResult.Text draft) {
        return new DraftView(draft.facts(), draft.departments());
    }
}
