package org.onepermit.report.ledger.web;

import java.util.Arrays;
import java.util.List;
import org.onepermit.platform.sheet.Export;
import org.onepermit.report.ledger.EntrySummary;

/** Ledger entries written out. */
final class EntryExport {

    private static final List<String> HEADERS = List.of("许可证编号", "日期", "类别", "设施或排放口编号", "名称", "数量", "单位", "说明", "报告主管部门日期", "换算数量",
        "换算单位", "迟录", "版本", "更正原因", "记录人", "记录时间");

    private EntryExport() { }

    static Export of(List<EntrySummary> entries) {
        return new Export("环境管理台账", HEADERS, entries.stream().<List<?>>map(EntryExport::row).toList());
    }

    private static List<?> row(EntrySummary entry) {
        return Arrays.asList(entry.permitNo(), entry.day().toString(), entry.kind().zh(), entry.place(), entry.name(), entry.rawAmount(), entry.rawUnit(),
            entry.note(), entry.reportedOn() == null ? null : entry.reportedOn().toString(), entry.amount(), entry.unit(), entry.late() ? "是" : "否",
            Integer.toString(entry.versionNo()), entry.reason(), entry.authorName(), entry.recordedAt().toString());
    }
}
