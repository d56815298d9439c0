package org.onepermit.report.filing.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The chapters of an execution report (D-11), their names in permits, and when each is empty. */
public enum Chapter {
    BASICS("basics", r -> r.basics() == null || r.basics().productionHours() == null, "排污单位基本情况", "排污单位基本信息"),
    COMPLIANCE("compliance", r -> blank(r.compliance()), "遵守法律法规情况", "排污许可证遵守情况"),
    TREATMENT("treatment", r -> r.treatment().isEmpty(), "污染防治设施运行情况", "污染防治设施异常情况"),
    MONITORING("monitoring", r -> r.monitoring().isEmpty(), "自行监测执行情况", "自行监测情况"),
    LEDGER("ledger", r -> blank(r.ledger()), "环境管理台账执行情况", "台账管理情况"),
    EMISSIONS("emissions", r -> r.emissions().outlets().isEmpty(), "实际排放情况及合规判定分析", "实际排放情况"),
    TAX("tax", r -> r.tax().isEmpty(), "环境保护税缴纳情况", "排污费(环境保护税)缴纳情况"),
    DISCLOSURE("disclosure", r -> r.disclosure() == null || blank(r.disclosure().statement()), "信息公开情况"),
    MANAGEMENT("management", r -> blank(r.management()), "排污单位内部环境管理体系建设与运行情况", "内部环境管理体系建设与运行情况"),
    PERMIT_ITEMS("permitItems", r -> blank(r.permitItems()), "其他排污许可证规定的内容执行情况", "其他规定的内容执行情况"),
    OTHER_MATTERS("otherMatters", r -> blank(r.otherMatters()), "其他需要说明的问题"),
    CONCLUSION("conclusion", r -> blank(r.conclusion()), "结论"),
    ANNEXES("attachments", r -> r.attachments().isEmpty(), "附图附件要求", "附图附件");

    private final String field;
    private final Predicate<ExecutionReport> missing;
    private final Set<String> names;

    Chapter(String field, Predicate<ExecutionReport> missing, String... names) {
        this.field = field;
        this.missing = missing;
        this.names = Set.of(names);
    }

    /** The chapter that a permit names so. */
    public static Optional<Chapter> named(String name) {
        return Arrays.stream(values()).filter(chapter -> chapter.names.contains(name.strip().replace('（', '(').replace('）', ')'))).findFirst();
    }

    public String field() {
        return field;
    }

    public boolean missingIn(ExecutionReport report) {
        return missing.test(report);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
