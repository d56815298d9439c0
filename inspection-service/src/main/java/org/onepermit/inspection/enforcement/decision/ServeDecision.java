package org.onepermit.inspection.enforcement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.platform.time.LegalClock;

/** The decision is handed to the party, within seven working days (送达; APnL §61). */
@ApplicationScoped
public class ServeDecision {

    public static final String MESSAGE = "Msg_PenaltyServed";

    /** How it was handed over. */
    public enum Way { ON_PRONOUNCEMENT, IN_PERSON, BY_POST, ELECTRONIC, LEFT_AT_PLACE, ANNOUNCEMENT }

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    ServeDecision(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase serve(String caseNo, Way way, String receivedBy) {
        EnforcementCase of = cases.lockAsInvestigator(caseNo);
        of.serve(clock.today(), clock.now());
        String text = "送达回证\n\n文书：行政处罚决定书（%s）\n受送达人：%s\n送达方式：%s\n签收人：%s\n送达日期：%s\n"
            .formatted(of.penaltyNo(), of.unitName(), way, receivedBy, of.servedOn());
        file.moved(of, new Move(MESSAGE, "Task_ServePenalty", "serve-penalty", Map.of()), file.put(of, DocumentKind.SERVICE, text),
            Map.of("way", way, "receivedBy", receivedBy));
        return of;
    }
}
