package org.onepermit.inspection.enforcement.paper;

import org.onepermit.inspection.enforcement.casefile.Decision;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;

/** The decision with what APnL §59 asks for: party, facts and evidence, kind and basis, how and by when to comply, remedies, authority and date. */
public final class DecisionPaper {

    private DecisionPaper() { }

    public static String text(EnforcementCase of) {
        Decision decision = of.decision();
        return """
            行政处罚决定书

            %s
            当事人：%s
            统一社会信用代码：%s

            一、违法事实和证据
            你单位于%s存在以下违法行为：%s。
            %s
            上述事实有本案证据目录所列证据为证，案号%s。
            二、行政处罚的种类和依据
            依据：%s（%s；%s）。
            裁量：%s
            决定：罚款%s%s。同时责令改正：%s，于%s前完成。
            三、行政处罚的履行方式和期限
            自收到本决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款。到期不缴纳的，每日按罚款数额的百分之三加处罚款，
            加处罚款的数额不超过罚款的数额。
            四、申请行政复议、提起行政诉讼的途径和期限
            不服本决定的，可以自收到本决定书之日起六十日内申请行政复议，或者自收到之日起六个月内向人民法院提起行政诉讼。复议、诉讼期间不停止执行。

            作出决定的行政机关：%s
            作出决定的日期：%s
            """.formatted(decision.penaltyNo(), of.unitName(), of.uscc(), Words.period(of.charge().occurredFrom(), of.charge().occurredTo()),
                of.charge().conduct().zh(), of.proposal().facts(), of.caseNo(), LawWords.range(decision.law().applied()),
                LawWords.why(decision.law().why()), LawWords.force(decision.law().applied()), decision.reasons(), Words.yuan(decision.amountYuan()),
                decision.measures().isEmpty() ? "" : "；" + Words.measures(decision.measures()), decision.correction(),
                Words.day(decision.correctionDueOn()), Words.authority(of.division()),
                Words.day(decision.decidedOn()));
    }
}
