package org.onepermit.report.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.onepermit.report.duty.Duty;
import org.onepermit.report.duty.DutyRepository;
import org.onepermit.report.duty.rules.DutyStatus;

/** Duties as this room sees them. Asks nobody who is asking. */
@ApplicationScoped
public class OwedReports {

    private final DutyRepository duties;

    OwedReports(DutyRepository duties) {
        this.duties = duties;
    }

    public Optional<OwedReport> find(String dutyNo) {
        return duties.byNo(dutyNo).map(OwedReports::of);
    }

    private static OwedReport of(Duty duty) {
        return new OwedReport(duty.dutyNo(), duty.permitNo(), duty.uscc(), duty.unitName(), duty.division(), duty.period(), duty.dueOn(),
            duty.status() == DutyStatus.DUE || duty.status() == DutyStatus.SUBMITTED);
    }
}
