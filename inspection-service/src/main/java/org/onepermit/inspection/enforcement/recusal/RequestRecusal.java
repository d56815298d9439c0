package org.onepermit.inspection.enforcement.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.onepermit.inspection.enforcement.Refusal;
import org.onepermit.inspection.enforcement.casefile.CaseDocument;
import org.onepermit.inspection.enforcement.casefile.CaseFile;
import org.onepermit.inspection.enforcement.casefile.Cases;
import org.onepermit.inspection.enforcement.casefile.DocumentKind;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Officer;
import org.onepermit.inspection.enforcement.casefile.Recusal;
import org.onepermit.inspection.enforcement.casefile.Recusal.Plea;
import org.onepermit.inspection.enforcement.casefile.RecusalRepository;
import org.onepermit.inspection.enforcement.rules.CaseStatus;
import org.onepermit.inspection.enforcement.rules.EnforcementProblem;
import org.onepermit.inspection.enforcement.rules.RecusalGround;
import org.onepermit.inspection.enforcement.rules.RecusalGuard;
import org.onepermit.inspection.notice.Notices;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.problem.ProblemException;
import org.onepermit.platform.time.LegalClock;

/**
 * The party asks that an officer leaves the case, or the officer declares it. The investigation goes on until the head has decided
 * (APnL §43).
 */
@ApplicationScoped
public class RequestRecusal {

    private static final CaseStatus[] UNDECIDED = {CaseStatus.FILED, CaseStatus.INVESTIGATING, CaseStatus.PROPOSED, CaseStatus.NOTIFIED,
        CaseStatus.HEARING, CaseStatus.LEGAL_REVIEW, CaseStatus.PENDING_DECISION};

    private final Cases cases;
    private final RecusalRepository recusals;
    private final LegalClock clock;
    private final Notices notices;
    private final CaseFile file;

    RequestRecusal(Cases cases, RecusalRepository recusals, LegalClock clock, Notices notices, CaseFile file) {
        this.cases = cases;
        this.recusals = recusals;
        this.clock = clock;
        this.notices = notices;
        this.file = file;
    }

    /** @param certificateNo names the officer, as the certificate that he showed does */
    @Transactional
    public Recusal ask(String caseNo, String certificateNo, RecusalGround ground, String reason) {
        boolean byParty = cases.isEnterprise();
        EnforcementCase of = byParty ? cases.lockOwn(caseNo) : cases.lockAsOneOfTheOfficers(caseNo);
        of.requireStatus("request-recusal", UNDECIDED);
        Officer named = of.officers().stream().filter(officer -> officer.certificateNo().equals(certificateNo)).findFirst()
            .orElseThrow(() -> new ProblemException(EnforcementProblem.NO_SUCH_OFFICER, certificateNo));
        List<Recusal> before = recusals.of(caseNo);
        Refusal.ifAny(EnforcementProblem.RECUSAL_REFUSED, RecusalGuard.requestRefused(named.subject(), byParty ? null : file.actor().subject(),
            before.stream().anyMatch(other -> other.isPending() && other.officer().equals(named.subject()))));
        Recusal asked = new Recusal(caseNo, before.size() + 1, named, new Plea(ground, reason, byParty), file.actor(), clock.now());
        recusals.persist(asked);
        notices.toOfficers(Roles.LEADER, of.division(), caseNo, "recusal-requested", Map.of("unitName", of.unitName(), "officer", named.name()));
        file.noted(of, byParty ? "request-recusal" : "declare-recusal", paper(of, asked),
            Map.of("number", asked.number(), "officer", named.name(), "ground", ground));
        return asked;
    }

    private CaseDocument paper(EnforcementCase of, Recusal asked) {
        return file.put(of, DocumentKind.RECUSAL_REQUEST, "回避申请\n\n案号：%s\n申请回避的执法人员：%s（执法证 %s）\n%s：%s\n事由：%s\n理由：%s\n".formatted(
            of.caseNo(), asked.officerName(), asked.certificateNo(), asked.byParty() ? "申请人" : "自行申请", asked.askedByName(), asked.ground().zh(),
            asked.reason()));
    }
}
