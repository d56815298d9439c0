package org.onepermit.inspection.enforcement.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.onepermit.inspection.enforcement.listing.TableFile;

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

    public TableFile leads(LeadFilter filter, String sort) {
        return new TableFile(LEAD_HEADS, leads.all(filter, sort).stream().map(lead -> Arrays.<Object>asList(lead.leadNo(), lead.source(),
            lead.subject(), lead.unitName(), lead.uscc(), lead.division(), lead.status(), lead.openedAt(), lead.filingDueOn(), lead.overdue(),
            lead.caseNo())).toList());
    }

    public TableFile cases(CaseFilter filter, String sort) {
        return new TableFile(CASE_HEADS, cases.all(filter, sort).stream().map(one -> Arrays.<Object>asList(one.caseNo(), one.unitName(),
            one.uscc(), one.division(), one.cause(), one.conduct(), one.status(), one.filedOn(), one.decisionDueOn(), one.overdue(),
            one.penaltyNo(), one.amountYuan(), one.decidedOn(), one.publishedOn())).toList());
    }
}
