package org.onepermit.inspection.enforcement.casefile;

import java.util.Optional;
import org.onepermit.inspection.enforcement.rules.DecisionGuard.Step;

/** The documents of a case file (全过程记录; APnL §47), and which step of the whole process each of them records. */
public enum DocumentKind {
    FILING("立案审批表", Step.FILING),
    INVESTIGATION("调查启动记录", null),
    PAUSE("计时中止记录", null),
    RECUSAL_REQUEST("回避申请", null),
    RECUSAL_DECISION("回避决定书", null),
    PROPOSAL("调查终结报告", null),
    NOTICE("行政处罚事先（听证）告知书", Step.NOTICE),
    STATEMENT("陈述申辩", null),
    STATEMENT_REVIEW("陈述申辩复核意见", Step.DEFENCE_REVIEW),
    HEARING_REQUEST("听证申请", null),
    HEARING_NOTICE("听证通知书", null),
    HEARING_MINUTES("听证笔录", Step.HEARING),
    LEGAL_REVIEW("法制审核意见书", Step.LEGAL_REVIEW),
    LEGAL_REVIEW_RETURN("法制审核退回意见书", null),
    DISCUSSION("集体讨论记录", Step.DISCUSSION),
    DECISION("行政处罚决定书", null),
    SERVICE("送达回证", null),
    PUBLICATION("公开文本", null),
    NO_PENALTY("不予行政处罚决定书", null),
    ANNULMENT("撤销决定", null),
    WITHDRAWAL("撤回公开说明", null),
    TRANSFER("移送审查文书", null);

    private final String title;
    private final Step records;

    DocumentKind(String title, Step records) {
        this.title = title;
        this.records = records;
    }

    public String title() {
        return title;
    }

    public Optional<Step> records() {
        return Optional.ofNullable(records);
    }
}
