package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Hearing;
import org.onepermit.inspection.enforcement.casefile.Move;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.HearingGuard;
import org.onepermit.platform.time.LegalClock;

/** The host files the minutes of the hearing, on its day or later (听证笔录; APnL §§64(8), 65). */
@ApplicationScoped
public class HoldHearing {

    public static final String MESSAGE = "Msg_HearingHeld";

    private final Cases cases;
    private final LegalClock clock;
    private final CaseFile file;

    HoldHearing(Cases cases, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase hold(String caseNo, List<String> present, String minutes) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.holdHearing(clock.today());
        Hearing hearing = of.hearing();
        Refusal.ifAny(EnforcementProblem.HEARING_REFUSED,
            HearingGuard.minutesRefused(clock.today(), hearing.onDay(), file.actor().subject(), hearing.host()));
        String text = "听证笔录\n\n案号：%s\n时间：%s\n地点：%s\n主持人：%s\n参加人：%s\n%s\n"
            .formatted(caseNo, hearing.heldOn(), hearing.place(), hearing.hostName(), String.join("、", present), minutes);
        file.moved(of, new Move(MESSAGE, "CatchEvent_HearingHeld", "hold-hearing", Map.of()),
            file.put(of, DocumentKind.HEARING_MINUTES, text), Map.of("present", present.size()));
        return of;
    }
}
