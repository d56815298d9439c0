package org.onepermit.inspection.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.draw.rules.frozen.Recusal.Reason;
import org.onepermit.platform.audit.Audit;
import org.onepermit.platform.identity.CurrentUser;
import org.onepermit.platform.problem.FieldError;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** Enters or withdraws what keeps an inspector from visits. A withdrawn one stays in the table. */
@ApplicationScoped
public class RecordTie {

    private final InspectorBook inspectors;
    private final InspectorTies ties;
    private final CurrentUser user;
    private final LegalClock clock;
    private final Audit audit;

    RecordTie(InspectorBook inspectors, InspectorTies ties, CurrentUser user, LegalClock clock, Audit audit) {
        this.inspectors = inspectors;
        this.ties = ties;
        this.user = user;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public void absent(String inspectorNo, LocalDate firstDay, LocalDate lastDay, String reason) {
        visible(inspectorNo);
        if (lastDay.isBefore(firstDay)) {
            throw new ProblemException(RosterProblem.INVALID_ENTRY, null, List.of(new FieldError("lastDay", "before-begin")));
        }
        ties.add(new InspectorAbsence(inspectorNo, firstDay, lastDay, reason, user.subject(), clock.now()));
        audit.append("enter-absence", "RegisteredInspector", inspectorNo, Map.of("from", firstDay, "to", lastDay));
    }

    /** @param note for people; null for none */
    @Transactional
    public void recused(String inspectorNo, String uscc, Reason reason, String note) {
        visible(inspectorNo);
        Mistakes mistakes = new Mistakes("", user.divisionPrefix());
        mistakes.uscc(uscc);
        mistakes.unless(ties.recusals(inspectorNo).stream().noneMatch(known -> known.uscc().equals(uscc)), "uscc", "repeated");
        if (!mistakes.all().isEmpty()) {
            throw new ProblemException(RosterProblem.INVALID_ENTRY, null, mistakes.all());
        }
        ties.add(new InspectorRecusal(inspectorNo, uscc, reason, note, user.subject(), clock.now()));
        audit.append("enter-recusal", "RegisteredInspector", inspectorNo, Map.of("uscc", uscc, "reason", reason));
    }

    /** What the head decided at a visit (F-09) is known to later draws, once. Part of the decision's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decided(String inspectorNo, String uscc, Reason reason, String note) {
        if (ties.recusals(inspectorNo).stream().noneMatch(known -> known.uscc().equals(uscc))) {
            ties.add(new InspectorRecusal(inspectorNo, uscc, reason, note, user.subject(), clock.now()));
            audit.append("enter-recusal", "RegisteredInspector", inspectorNo, Map.of("uscc", uscc, "reason", reason));
        }
    }

    @Transactional
    public void withdrawAbsence(String inspectorNo, String id) {
        visible(inspectorNo);
        ties.find(InspectorAbsence.class, id).filter(tie -> tie.inspectorNo().equals(inspectorNo)).orElseThrow(() -> none(id))
            .withdraw(clock.now());
        audit.append("withdraw-absence", "RegisteredInspector", inspectorNo, Map.of("absence", id));
    }

    @Transactional
    public void withdrawRecusal(String inspectorNo, String id) {
        visible(inspectorNo);
        ties.find(InspectorRecusal.class, id).filter(tie -> tie.inspectorNo().equals(inspectorNo)).orElseThrow(() -> none(id))
            .withdraw(clock.now());
        audit.append("withdraw-recusal", "RegisteredInspector", inspectorNo, Map.of("recusal", id));
    }

    private void visible(String inspectorNo) {
        inspectors.inArea(inspectorNo, user.divisionPrefix()).orElseThrow(() -> none(inspectorNo));
    }

    private static ProblemException none(String what) {
        return new ProblemException(RosterProblem.NO_SUCH_ENTRY, what);
    }
}
