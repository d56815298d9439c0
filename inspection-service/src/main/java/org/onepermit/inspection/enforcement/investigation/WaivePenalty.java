package org.onepermit.inspection.enforcement.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.rules.CaseEvent;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.Separation;
import org.onepermit.inspection.enforcement.rules.WaiverGround;
import org.onepermit.platform.time.LegalClock;

/** A leader decides that there is no penalty; what the unit was taught is recorded (M.6 noViolation, waive; G-05; APnL §33). */
@ApplicationScoped
public class WaivePenalty {

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    WaivePenalty(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase waive(String caseNo, WaiverGround ground, String reasons, String education) {
        EnforcementCase waived = cases.lockInArea(caseNo);
        Refusal.ifAny(EnforcementProblem.SAME_PERSON,
            Separation.deciderRefused(file.actor().subject(), waived.everInvestigated(), null, null));
        waived.apply(CaseEvent.WAIVE, clock.now());
        String text = "不予行政处罚决定书\n\n案号：%s\n当事人：%s\n理由：%s（%s）\n%s\n教育情况：%s\n"
            .formatted(caseNo, waived.unitName(), ground.zh(), ground.basis(), reasons, education);
        file.moved(waived, new Move(ConcludeInvestigation.MESSAGE, ConcludeInvestigation.ELEMENT, "waive-penalty",
                Map.of("outcome", "NO_PENALTY", "ground", ground.name())),
            file.put(waived, DocumentKind.NO_PENALTY, text), Map.of("ground", ground));
        return waived;
    }
}
