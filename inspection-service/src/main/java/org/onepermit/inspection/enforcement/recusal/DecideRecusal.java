package org.onepermit.inspection.enforcement.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Recusal;
import org.onepermit.inspection.enforcement.casefile.RecusalRepository;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.RecusalGuard;
import org.onepermit.inspection.notice.Notices;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/** The head decides, with reasons, whether an officer leaves the case (APnL §43). */
@ApplicationScoped
public class DecideRecusal {

    private final Cases cases;
    private final RecusalRepository recusals;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseFile file;

    DecideRecusal(Cases cases, RecusalRepository recusals, LegalClock clock, Notices notices, CaseFile file) {
        this.cases = cases;
        this.recusals = recusals;
        this.clock = clock;
        this.notices = notices;
        this.file = file;
    }

    @Transactional
    public EnforcementCase decide(String caseNo, int number, boolean granted, String reason) {
        EnforcementCase of = cases.lockInArea(caseNo);
        Recusal asked = recusals.of(caseNo, number).filter(Recusal::isPending)
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_RECUSAL, String.valueOf(number)));
        Refusal.ifAny(EnforcementProblem.SAME_PERSON, RecusalGuard.deciderRefused(file.actor().subject(), asked.officer(), asked.askedBy()));
        asked.decide(granted, reason, file.actor(), clock.today());
        if (granted) {
            of.recuse(asked.officer());
        }
        String act = granted ? "grant-recusal" : "refuse-recusal";
        if (asked.byParty()) {
            notices.toUnit(of.uscc(), caseNo, act, Map.of("officer", asked.officerName()));
        }
        file.noted(of, act, paper(of, asked), Map.of("number", number, "officer", asked.officerName(), "reason", reason));
        return of;
    }

    private CaseDocument paper(EnforcementCase of, Recusal asked) {
        return file.put(of, DocumentKind.RECUSAL_DECISION, "回避决定书\n\n案号：%s\n执法人员：%s（执法证 %s）\n决定：%s\n理由：%s\n依据：《中华人民共和国行政处罚法》第四十三条\n决定人：%s\n日期：%s\n"
            .formatted(of.caseNo(), asked.officerName(), asked.certificateNo(), asked.granted() ? "回避，退出本案" : "不予回避", asked.decisionReason(),
                asked.decidedByName(), asked.decidedOn()));
    }
}
