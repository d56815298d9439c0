package org.onepermit.permit.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.permit.filing.Application;
import org.onepermit.permit.filing.Applications;
import org.onepermit.permit.filing.CaseChronicle;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.worklist.WorkItem;
import org.onepermit.permit.worklist.WorkItems;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.platform.identity.Roles;

/** Marks a delivery that was not made in time and tells the leader. */
@ApplicationScoped
public class FlagDeliveryOverdue {

    private final Applications applications;
    private final WorkItems work;
    private final Notices notices;
    private final CaseChronicle chronicle;

    FlagDeliveryOverdue(Applications applications, WorkItems work, Notices notices, CaseChronicle chronicle) {
        this.applications = applications;
        this.work = work;
        this.notices = notices;
        this.chronicle = chronicle;
    }

    /** Flags once; a delivery made meanwhile is not late. */
    @Transactional
    public void flag(String applicationNo, String itemId) {
        Application application = applications.lock(applicationNo);
        WorkItem item = work.of(itemId, WorkKind.DELIVERY, applicationNo);
        if (item.isOpen() && !item.overdue()) {
            flag(application, item);
        }
    }

    private void flag(Application application, WorkItem item) {
        item.flagOverdue();
        notices.toOfficers(Roles.LEADER, application.division(), application.applicationNo(), "delivery-overdue",
            Map.of("unitName", application.unitName(), "permitNo", application.permitNo()));
        chronicle.record(application, "flag-delivery-overdue", Map.of("dueAt", item.dueAt()));
    }
}
