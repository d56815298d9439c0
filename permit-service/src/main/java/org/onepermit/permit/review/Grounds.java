package org.onepermit.permit.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onepermit.permit.catalogue.Catalogues;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.ReapplyBarRepository;
import org.onepermit.permit.filing.rules.FilingTerms;
import org.onepermit.permit.filing.rules.Finding;
import org.onepermit.permit.review.rules.ConditionSupport;
import org.onepermit.permit.review.rules.FiveConditions;
import org.onepermit.permit.review.rules.RefusalGrounds;
import org.onepermit.permit.review.rules.Standing;
import org.onepermit.platform.time.LegalClock;

/** What can be computed for and against an application: the support of the five conditions and the grounds of refusal. */
@ApplicationScoped
class Grounds {

    private final Catalogues catalogues;
    private final ReapplyBarRepository bars;
    private final FilingTerms terms;
    private final LegalClock clock;

    Grounds(Catalogues catalogues, ReapplyBarRepository bars, FilingTerms terms, LegalClock clock) {
        this.catalogues = catalogues;
        this.bars = bars;
        this.terms = terms;
        this.clock = clock;
    }

    List<ConditionSupport> support(Application application) {
        return FiveConditions.support(application.dossier(), standing(application), terms);
    }

    List<Finding> refusal(Application application) {
        return RefusalGrounds.compute(application.dossier(), standing(application), terms);
    }

    private Standing standing(Application application) {
        return new Standing(application.managementClass(),
            catalogues.inForce(clock.today()).classify(application.dossier().facts()),
            bars.until(application.uscc()), false, clock.today());
    }
}
