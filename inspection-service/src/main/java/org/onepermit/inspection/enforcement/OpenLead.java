package org.onepermit.inspection.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A visit, a report check, a complaint or another authority gives rise to a lead; told twice, it counts once (M.6 lead). */
@ApplicationScoped
public class OpenLead {

    public static final String MESSAGE = "Msg_LeadOpened";

    private final LeadRepository leads;
    private final EnforcementNumbers numbers;
    private final CaseDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseChronicle chronicle;

    OpenLead(LeadRepository leads, EnforcementNumbers numbers, CaseDeadlines deadlines, CurrentUser user, LegalClock clock, Outbox outbox,
        CaseChronicle chronicle) {
        this.leads = leads;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.chronicle = chronicle;
    }

    /** The number of the lead. */
    @Transactional
    public String open(NewLead lead) {
        return leads.bySource(lead.source(), lead.sourceKey()).map(Lead::leadNo).orElseGet(() -> begin(lead));
    }

    private String begin(NewLead known) {
        LocalDate today = clock.today();
        Lead lead = new Lead(numbers.nextLead(today, known.division()), known, today, deadlines.filingDueOn(today), user.subject(), clock.now());
        leads.persist(lead);
        outbox.startOrPublish(MESSAGE, lead.leadNo(), Map.of("leadNo", lead.leadNo(), "source", known.source().name(), "sourceKey",
            known.sourceKey(), "filingDueAt", ProcessTime.endOf(lead.filingDueOn())));
        chronicle.ofLead(lead.leadNo(), "StartEvent_LeadOpened", "open-lead", Map.of("source", known.source(), "subject", known.subject()));
        return lead.leadNo();
    }
}
