package org.onepermit.permit.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;

/** Issues the permit that was granted, under the number that the national platform assigned (R §12, §14). */
@ApplicationScoped
public class IssuePermit {

    private final Applications applications;
    private final PermitRepository permits;
    private final DrawUpPermit drawUp;
    private final RecordVersion recordVersion;
    private final Event<PermitIssued> issued;
    private final Notices notices;
    private final CaseChronicle chronicle;

    IssuePermit(Applications applications, PermitRepository permits, DrawUpPermit drawUp, RecordVersion recordVersion,
                Event<PermitIssued> issued, Notices notices, CaseChronicle chronicle) {
        this.applications = applications;
        this.permits = permits;
        this.drawUp = drawUp;
        this.recordVersion = recordVersion;
        this.issued = issued;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Issues once for an application, however often it is called, and returns the permit's number. */
    @Transactional
    public String issue(String applicationNo) {
        Application application = applications.lock(applicationNo);
        return permits.byApplication(applicationNo).orElseGet(() -> issue(application)).permitNo();
    }

    private Permit issue(Application application) {
        Permit permit = drawUp.drawUp(application);
        permits.persist(permit);
        recordVersion.first(permit, application);
        issued.fire(PermitIssued.of(permit));
        notices.toUnit(permit.uscc(), application.applicationNo(), "permit-issued", Map.of("permitNo", permit.permitNo()));
        chronicle.record(application, "issue-permit", Map.of("permitNo", permit.permitNo(), "validTo", permit.validTo()));
        return permit;
    }
}
