package org.onepermit.inspection.enforcement.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A leader approves that a lead does not become a case, and says why (M.6 screenOut). */
@ApplicationScoped
public class ScreenOut {

    private final Leads leads;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    ScreenOut(Leads leads, CurrentUser user, LegalClock clock, Outbox outbox, CaseChronicle chronicle) {
        this.leads = leads;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    @Transactional
    public Lead screenOut(String leadNo, String reason) {
        Lead lead = leads.lockInArea(leadNo);
        lead.screenOut(reason, user.name(), clock.today());
        outbox.startOrPublish(RuleOnLead.MESSAGE, leadNo, Map.of("filed", false));
        chronicle.ofLead(leadNo, RuleOnLead.ELEMENT, "screen-out", Map.of("reason", reason));
        return lead;
    }
}
