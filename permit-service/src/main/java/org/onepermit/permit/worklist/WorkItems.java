package org.onepermit.permit.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onepermit.permit.notice.Notices;
import org.onepermit.permit.worklist.rules.WorkKind;
import org.onepermit.permit.worklist.rules.WorkProblem;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * Opens and takes up work on behalf of an act, inside its transaction. The act holds the lock of the application, so nobody else
 * changes the items of the same application meanwhile.
 */
@ApplicationScoped
public class WorkItems {

    private final WorkItemRepository items;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Notices notices;

    WorkItems(WorkItemRepository items, CurrentUser user, LegalClock clock, Notices notices) {
        this.notices = notices;
        this.items = items;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The one item of this application, kind and round. It is opened if neither the process nor an act has done so: an officer need
     * not wait for the engine, and a job that runs again finds what it opened before.
     */
    public WorkItem open(WorkKind kind, Case of, int round, Instant dueAt) {
        return items.one(of.applicationNo(), kind, round).orElseGet(() -> {
            WorkItem item = new WorkItem(kind, of, round, clock.now(), dueAt);
            items.persist(item);
            announce(item, of);
            return item;
        });
    }

    /** A job that was under way when the applicant withdrew opens nothing that anyone would see. */
    private void announce(WorkItem item, Case of) {
        if (of.ended()) {
            item.cancel(clock.now());
        } else {
            notices.toOfficers(item.kind().role(), of.division(), of.applicationNo(), "work-" + item.kind().name().toLowerCase(Locale.ROOT),
                Map.of("applicationNo", of.applicationNo(), "unitName", of.unitName()));
        }
    }

    /** Takes up an item for the current officer, who must have had no hand in a step that is to be somebody else's (J-01). */
    public void takeUp(WorkItem item) {
        requireSeparate(item);
        item.touch(user.subject(), user.name());
    }

    /** Cancels what is open, because the application has ended. */
    public void cancelOpen(String applicationNo) {
        items.open(applicationNo).forEach(item -> item.cancel(clock.now()));
    }

    /** The item of the newest round of a kind. */
    public Optional<WorkItem> latest(String applicationNo, WorkKind kind) {
        return items.latest(applicationNo, kind);
    }

    /** The item that the process speaks of; one of another application or kind is no such item. */
    public WorkItem of(String id, WorkKind kind, String applicationNo) {
        return items.findByIdOptional(id)
            .filter(item -> item.kind() == kind && item.applicationNo().equals(applicationNo))
            .orElseThrow(() -> new ProblemException(WorkProblem.NO_SUCH_ITEM, id));
    }

    /** Whether separation of duties lets the current user do this kind of work on the application. */
    public boolean separate(String applicationNo, WorkKind kind) {
        return !items.acted(applicationNo, kind.barredBy(), user.subject());
    }

    void requireSeparate(WorkItem item) {
        if (!separate(item.applicationNo(), item.kind())) {
            throw new ProblemException(WorkProblem.SAME_PERSON, "acted on this application in another duty");
        }
    }
}
