package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.platform.time.LegalClock;

/** The competent body annuls a decision; if it is public, it must be taken down within three working days (M.6 annul; APnL §48). */
@ApplicationScoped
public class AnnulDecision {

    public static final String MESSAGE = "Msg_PenaltyAnnulled";

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    AnnulDecision(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    /** @param body who annulled it: this authority, the one above it, or a court */
    @Transactional
    public EnforcementCase annul(String caseNo, String body, String reasons) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.annul(clock.today(), clock.now());
        CaseDocument document = file.put(of, DocumentKind.ANNULMENT,
            "撤销决定\n\n被撤销的决定：%s\n撤销机关：%s\n理由：%s\n日期：%s\n".formatted(of.penaltyNo(), body, reasons, of.annulledOn()));
        Map<String, ?> detail = Map.of("body", body, "reasons", reasons);
        if (of.publishedOn() == null) {
            file.moved(of, new Move(MESSAGE, "BoundaryEvent_PenaltyAnnulled", "annul-penalty", Map.of()), document, detail);
        } else {
            // The process ended with the publication; nobody would hear the message.
            file.noted(of, "annul-penalty", document, detail);
        }
        return of;
    }
}
