package org.onepermit.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.rules.DutyCalendar;
import org.onepermit.report.duty.rules.DutyTerms;
import org.onepermit.report.duty.rules.Obligation;
import org.onepermit.report.duty.rules.PermitReporting;
import org.onepermit.report.permit.Permit;
import org.onepermit.report.permit.PermitContents;

/** What a permit owes by its wordings. */
@ApplicationScoped
class Obligations {

    private final PermitContents contents;
    private final DutyTerms terms;
    private final DutyConfig config;
    private final LegalClock clock;

    Obligations(PermitContents contents, DutyTerms terms, DutyConfig config, LegalClock clock) {
        this.contents = contents;
        this.terms = terms;
        this.config = config;
        this.clock = clock;
    }

    /** Last day on which a period may begin to be derived today. */
    LocalDate horizon() {
        return clock.today().plus(config.ahead());
    }

    List<Obligation> of(Permit permit, LocalDate until) {
        List<PermitReporting.Version> versions = contents.wordings(permit.permitNo()).stream()
            .map(wording -> new PermitReporting.Version(wording.inForceFrom(), wording.content().reporting().reports())).toList();
        return DutyCalendar.derive(new PermitReporting(permit.permitNo(), permit.held(), versions), until, terms);
    }
}
