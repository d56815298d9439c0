package org.onepermit.inspection.enforcement.paper;

import org.onepermit.inspection.enforcement.casefile.EnforcementCase;
import org.onepermit.inspection.enforcement.casefile.Notice;
import org.onepermit.inspection.enforcement.casefile.Proposal;
import org.onepermit.inspection.enforcement.rules.LawComparison;

/** The notice before the penalty: content, facts, reasons, basis and rights (APnL §§44, 45, 63, 64). */
public final class NoticePaper {

    private NoticePaper() { }

    public static String text(EnforcementCase of, LawComparison law) {
        Proposal proposal = of.proposal();
        Notice notice = of.notice();
        return """
            行政处罚事先%s告知书

            案号：%s
            %s（统一社会信用代码 %s）：

            经查，你单位存在以下违法行为：%s（%s）。
            一、违法事实
            %s
            二、拟作出行政处罚的依据和理由
            %s
            %s
            三、拟作出的行政处罚
            罚款%s%s；责令改正：%s（%s前完成）。
            四、你单位的权利
            依照《行政处罚法》第四十四条、第四十五条，你单位有权陈述和申辩。本机关将充分听取你单位的意见，对提出的事实、理由和证据进行复核，
            不会因陈述、申辩而给予更重的处罚。
            %s
            """.formatted(notice.hearingRight() ? "（听证）" : "", of.caseNo(), of.unitName(), of.uscc(), of.charge().conduct().zh(),
                Words.period(of.charge().occurredFrom(), of.charge().occurredTo()), proposal.facts(), LawWords.applied(law),
                proposal.reasons(), Words.yuan(proposal.amountYuan()),
                proposal.measures().isEmpty() ? "" : "；" + Words.measures(proposal.measures()), proposal.correction(),
                Words.day(proposal.correctionDueOn()), hearing(notice));
    }

    private static String hearing(Notice notice) {
        return notice.hearingRight()
            ? "依照《行政处罚法》第六十三条、第六十四条，你单位有权在收到本告知书之日起五个工作日内（%s前）要求听证，不承担听证费用。".formatted(
                Words.day(notice.hearingRequestDueOn()))
            : "拟作出的处罚不属于《行政处罚法》第六十三条规定的应当告知听证权利的情形。";
    }
}
