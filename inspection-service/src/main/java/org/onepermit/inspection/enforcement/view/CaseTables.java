package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.onepermit.platform.sheet.Export;

/** The lists of leads and cases as tables, with exactly the rows that the filter shows. */
@ApplicationScoped
public class CaseTables {

    private static final List<String> LEAD_HEADS = List.of("leadNo", "source", "subject", "unitName", "uscc", "division", "status", "openedAt",
        "filingDueOn", "overdue", "caseNo");
    private static final List<String> CASE_HEADS = List.of("caseNo", "unitName", "uscc", "division", "cause", "conduct", "status", "filedOn",
        "decisionDueOn", "overdue", "penaltyNo", "amountYuan", "decidedOn", "publishedOn");

    private final LeadQueries leads;
    private final CaseQueries cases;

    CaseTables(LeadQueries leads, CaseQueries cases) {
        this.leads = leads;
        this.cases = cases;
    }

    public Export leads(LeadFilter filter, String sort) {
        return new Export("leads", LEAD_HEADS, leads.first(filter, sort, Export.MOST).stream().<List<?>>map(lead -> Arrays.asList(lead.leadNo(), lead.source(),
            lead.subject(), lead.unitName(), lead.uscc(), lead.division(), lead.status(), lead.openedAt(), lead.filingDueOn(), lead.overdue(),
            lead.caseNo())).toList());
    }

    public Export cases(CaseFilter filter, String sort) {
        return new Export("cases", CASE_HEADS, cases.first(filter, sort, Export.MOST).stream().<List<?>>map(one -> Arrays.asList(one.caseNo(), one.unitName(),
            one.uscc(), one.division(), one.cause(), one.conduct(), one.status(), one.filedOn(), one.decisionDueOn(), one.overdue(),
            one.penaltyNo(), one.amountYuan(), one.decidedOn(), one.publishedOn())).toList());
    }
}
