package org.onepermit.permit.document;

import static org.onepermit.permit.document.Wording.show;
import static org.onepermit.permit.document.Wording.word;

import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.MonitoringItem;
import org.onepermit.permit.filing.rules.Dossier.ReportRequirement;
import org.onepermit.permit.filing.rules.Dossier.Reporting;

/** Sections six to ten of the copy: what the holder has to do (A-26 items 6, 8, 9 and 11). */
final class CopyDuties {

    private CopyDuties() { }

    static void print(Sheet sheet, Dossier dossier) {
        sheet.section("六、自行监测");
        monitoring(sheet, dossier);
        Reporting reporting = dossier.reporting();
        sheet.section("七、环境管理台账");
        sheet.text(reporting == null ? "无" : "记录形式：" + show(reporting.ledgerForm()) + "；保存期限：不少于 "
            + show(reporting.ledgerRetentionYears()) + " 年。");
        sheet.section("八、排污许可证执行报告");
        reports(sheet, reporting);
        sheet.section("九、信息公开");
        sheet.text(reporting == null ? "无" : "公开方式：" + show(reporting.disclosureChannel()) + "；公开内容："
            + show(reporting.disclosureContent()) + "。");
        sheet.section("十、运行维护、排放口规范化及其他要求");
        sheet.text("1. 污染防治设施应当与产生污染物的生产设施同步运行、正常维护，不得擅自停运、拆除；发生故障或者事故应当立即报告并采取措施。");
        sheet.text("2. 排放口应当按照国家规定规范化建设并设置标志牌，位置、数量、排放方式和排放去向应当与本证一致。");
        sheet.text("3. 无组织排放源应当采取密闭、收集、抑尘等有效措施，厂界浓度不得超过本证限值。");
        sheet.text("4. 法律、行政法规对排污单位另有规定的，从其规定。");
    }

    private static void monitoring(Sheet sheet, Dossier dossier) {
        Grid grid = Grid.of("监测点位:14", "监测指标:22", "监测方式:14", "监测频次:14", "分析方法:36", "仪器:24");
        for (MonitoringItem item : Lists.orEmpty(dossier.monitoring())) {
            grid.row(item.point(), Wording.pollutant(item.pollutant()), word("monitoringMode", item.mode()),
                word("frequency", item.frequency()), item.method(), item.instrument());
        }
        sheet.grid(grid);
    }

    private static void reports(Sheet sheet, Reporting reporting) {
        Grid grid = Grid.of("报告类型:20", "提交时限:36", "主要内容:64");
        if (reporting != null) {
            Lists.orEmpty(reporting.reports()).forEach(report -> grid.row(word("report", report.type()), due(report), report.contents()));
        }
        sheet.grid(grid);
    }

    private static String due(ReportRequirement report) {
        if (report.dueMonthOffset() == null || report.dueDay() == null) {
            return null;
        }
        return word("period", report.type()).formatted(report.dueMonthOffset(), report.dueDay());
    }
}
