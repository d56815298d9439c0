package org.onepermit.inspection.enforcement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.rules.CaseDeadlines;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.HearingGuard;
import org.onepermit.platform.time.LegalClock;

/** The host, who has not investigated, announces the hearing seven working days before (APnL §64(2), (4)). */
@ApplicationScoped
public class AnnounceHearing {

    private final Cases cases;
    private final CaseDeadlines deadlines;
    private final LegalClock clock;
    private final CaseFile file;

    AnnounceHearing(Cases cases, CaseDeadlines deadlines, LegalClock clock, CaseFile file) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
        this.file = file;
    }

    @Transactional
    public EnforcementCase announce(String caseNo, LocalDate onDay, String place) {
        EnforcementCase of = cases.lockInArea(caseNo);
        of.announceHearing(onDay, place, file.actor(), clock.today());
        Refusal.ifAny(EnforcementProblem.HEARING_REFUSED,
            HearingGuard.announcementRefused(clock.today(), onDay, file.actor().subject(), of.everInvestigated(), deadlines));
        String text = "听证通知书\n\n案号：%s\n当事人：%s\n听证时间：%s\n听证地点：%s\n主持人：%s（不是本案调查人员）\n当事人可以亲自参加听证，也可以委托一至二人代理。\n"
            .formatted(caseNo, of.unitName(), onDay, place, of.hearing().hostName());
        file.noted(of, "announce-hearing", file.put(of, DocumentKind.HEARING_NOTICE, text), Map.of("onDay", onDay, "place", place));
        return of;
    }
}
