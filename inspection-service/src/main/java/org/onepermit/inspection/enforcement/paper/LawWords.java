package org.onepermit.inspection.enforcement.paper;

import java.time.LocalDate;
import org.onepermit.inspection.enforcement.rules.LawComparison;
import org.onepermit.inspection.enforcement.rules.PenaltyRange;

/** Articles and ranges as a document writes them. */
final class LawWords {

    private LawWords() { }

    /** "R §34(1)" as 《排污许可管理条例》第34条第(1)项. */
    static String article(String basis) {
        return basis.replaceAll("^R §", "《排污许可管理条例》第").replaceAll("^Code §", "《生态环境法典》第").replaceAll("^APnL §", "《行政处罚法》第")
            .replaceAll(" §", "条、第").replaceAll("第(\\d+)\\((\\d+)\\)\\((\\d+)\\)$", "第$1条第（$2）（$3）项")
            .replaceAll("第(\\d+)\\((\\d+)\\)", "第$1条第（$2）项").replaceAll("第(\\d+)$", "第$1条");
    }

    static String range(PenaltyRange range) {
        return range == null ? "本系统未收录" : "%s，罚款%s至%s".formatted(article(range.basis()), Words.yuan(range.minYuan()), Words.yuan(range.maxYuan()));
    }

    static String comparison(LawComparison law) {
        return """
            行为时的规定：%s。
            %s的规定：%s。
            适用：%s。""".formatted(range(law.ofConduct()), Words.day(law.decidedOn()), range(law.ofDecision()), applied(law));
    }

    /** Article and reason of what applies. */
    static String applied(LawComparison law) {
        return law.applicable().range() == null ? "待法制审核确定" : range(law.applicable().range()) + "（" + why(law.why()) + "）";
    }

    static String why(LawComparison.Why why) {
        return switch (why) {
            case UNCHANGED -> "行为时与决定时的规定相同";
            case LAW_OF_CONDUCT -> "从旧：行为时的规定有效，新规定并不更轻";
            case LIGHTER_NOW -> "从轻：新规定处罚较轻";
            case UNKNOWN -> "未收录有效的处罚幅度";
        };
    }

    static String force(PenaltyRange range) {
        LocalDate to = range.force().to();
        return Words.day(range.force().from()) + (to == null ? "起施行" : "至" + Words.day(to));
    }
}
