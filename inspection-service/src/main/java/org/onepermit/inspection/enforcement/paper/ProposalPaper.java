package org.onepermit.inspection.enforcement.paper;

import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.rules.LawComparison;

/** The report that ends an investigation (调查终结报告; APnL §57). */
public final class ProposalPaper {

    private ProposalPaper() { }

    public static String text(EnforcementCase of, LawComparison law) {
        Proposal proposal = of.proposal();
        return """
            调查终结报告

            案号：%s
            当事人：%s（统一社会信用代码 %s）
            违法行为：%s（%s）

            一、查明的事实
            %s

            二、法律适用
            %s

            三、处理建议
            拟罚款：%s%s
            裁量理由：%s
            责令改正：%s（%s前完成）
            """.formatted(of.caseNo(), of.unitName(), of.uscc(), of.charge().conduct().zh(), Words.period(of.charge().occurredFrom(), of.charge().occurredTo()),
                proposal.facts(), LawWords.comparison(law), Words.yuan(proposal.amountYuan()),
                proposal.measures().isEmpty() ? "" : "；" + Words.measures(proposal.measures()), proposal.reasons(), proposal.correction(),
                Words.day(proposal.correctionDueOn()));
    }
}
