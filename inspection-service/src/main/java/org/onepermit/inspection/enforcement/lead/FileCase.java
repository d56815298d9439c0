package org.onepermit.inspection.enforcement.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.CaseChronicle;
import org.onepermit.inspection.enforcement.EnforcementNumbers;
import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.Leads;
import org.onepermit.inspection.enforcement.ProcessTime;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Charge;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.EnforcementCaseRepository;
import org.onepermit.inspection.enforcement.paper.FilingPaper;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.FilingGuard;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.process.Outbox;
import org.onepermit.platform.time.LegalClock;

/** A leader has a lead filed as a case: the ninety days begin (M.6 file; APnL §54). */
@ApplicationScoped
public class FileCase {

    private final Leads leads;
    private final EnforcementCaseRepository cases;
    private final EnforcementNumbers numbers;
    private final CaseDeadlines deadlines;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Outbox outbox;
    private final CaseFile file;
    private final CaseChronicle chronicle;

    FileCase(Leads leads, EnforcementCaseRepository cases, EnforcementNumbers numbers, CaseDeadlines deadlines, CurrentUser user,
        LegalClock clock, Outbox outbox, CaseFile file, CaseChronicle chronicle) {
        this.leads = leads;
        this.cases = cases;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
        this.outbox = outbox;
        this.file = file;
        this.chronicle = chronicle;
    }

    /** @param division where the conduct took place */
    @Transactional
    public EnforcementCase file(String leadNo, Charge charge, String division, String reason) {
        Lead lead = leads.lockInArea(leadNo);
        Refusal.ifAny(EnforcementProblem.FILING_REFUSED, FilingGuard.refused(new FilingGuard.Filing(division, area(), charge.occurredFrom(),
            charge.occurredTo(), charge.harm(), lead.foundOn())));
        LocalDate today = clock.today();
        EnforcementCase filed = new EnforcementCase(numbers.nextCase(today, division), lead, division, charge,
            deadlines.decisionDueOn(today, List.of()), user.subject(), today, clock.now());
        lead.file(filed.caseNo(), reason, user.name(), today);
        cases.persist(filed);
        CaseDocument document = file.put(filed, DocumentKind.FILING, FilingPaper.text(lead, filed, reason, user.name()));
        tell(lead, filed, document);
        return filed;
    }

    private void tell(Lead lead, EnforcementCase filed, CaseDocument document) {
        outbox.startOrPublish(RuleOnLead.MESSAGE, lead.leadNo(), Map.of("filed", true, "caseNo", filed.caseNo(),
            "decisionDueAt", ProcessTime.endOf(filed.decisionDueOn())));
        chronicle.ofLead(lead.leadNo(), RuleOnLead.ELEMENT, "file-lead", Map.of("caseNo", filed.caseNo()));
        chronicle.ofCase(filed.caseNo(), RuleOnLead.ELEMENT, "file-case", Map.of("leadNo", lead.leadNo(), "conduct", filed.charge().conduct(),
            "documentId", document.id(), "sha256", document.sha256()));
    }

    /** The officer's area, padded to a division of six digits. */
    private String area() {
        return "%-6s".formatted(user.divisionPrefix()).replace(' ', '0');
    }
}
