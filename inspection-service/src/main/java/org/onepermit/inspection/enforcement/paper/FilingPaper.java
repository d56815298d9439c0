package org.onepermit.inspection.enforcement.paper;

import org.onepermit.inspection.enforcement.Lead;
import org.onepermit.inspection.enforcement.casefile.EnforcementCase;

/** The approval of a filing (立案审批表; APnL §54). */
public final class FilingPaper {

    private FilingPaper() { }

    public static String text(Lead lead, EnforcementCase filed, String reason, String approver) {
        return """
            立案审批表

            案号：%s
            线索编号：%s（来源：%s，%s）
            当事人：%s（统一社会信用代码 %s）
            案由：%s
            涉嫌行为：%s
            发生时间：%s；发现时间：%s
            违法事实线索：%s

            立案理由：%s
            审批人：%s
            立案日期：%s
            作出处罚决定的期限：%s（《行政处罚法》第六十条，立案之日起九十日）
            """.formatted(filed.caseNo(), lead.leadNo(), lead.source(), lead.sourceKey(), filed.unitName(), filed.uscc(), filed.cause(),
                filed.charge().conduct().zh(), Words.period(filed.charge().occurredFrom(), filed.charge().occurredTo()),
                Words.day(filed.foundOn()), lead.facts(), reason, approver, Words.day(filed.filedOn()), Words.day(filed.decisionDueOn()));
    }
}
