package org.onepermit.report.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.sheet.Export;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.filing.rules.ExecutionReport.Measurement;
import org.onepermit.report.filing.rules.ExecutionReport.OutletAmount;
import org.onepermit.report.filing.rules.ExecutionReport.TotalAmount;

/** All figures of the published reports as one file: a line for each amount and each measurement, its columns in {@link Column}. */
@ApplicationScoped
public class FigureFile {

    private static final int AT_ONCE = 200;
    /** A file longer than this is asked for by year or area. */
    private static final int MOST_REPORTS = 5000;

    private final PublicReportQueries reports;

    FigureFile(PublicReportQueries reports) {
        this.reports = reports;
    }

    /** A column with what it means; the dictionary that goes with the file. */
    public enum Column {
        REPORT_NO("报告编号（许可证编号与时段）", "number of the report: permit and period"), PERMIT_NO("排污许可证编号", "number of the permit"),
        UNIT_NAME("排污单位名称", "name of the unit"), DIVISION("行政区划代码（GB/T 2260）", "division code (GB/T 2260)"),
        REPORT_TYPE("报告类型：ANNUAL 年报、HALF_YEARLY 半年报、QUARTERLY 季报、MONTHLY 月报", "type of report"),
        PERIOD_FROM("时段首日", "first day of the period"), PERIOD_TO("时段末日", "last day of the period"), VERSION_NO("公开的版本号", "number of the published version"),
        KIND("行的种类：OUTLET_AMOUNT 排放口排放量、TOTAL_AMOUNT 全厂排放量、MEASUREMENT 监测结果", "kind of line: amount at an outlet, amount of the unit, measurement"),
        PLACE("排放口或监测点编号，全厂为空", "outlet or monitoring point, empty for the unit"), POLLUTANT("污染物代码（HJ 212）或填报的名称", "code of the pollutant (HJ 212), or as written"),
        POLLUTANT_NAME("污染物名称", "name of the pollutant"), UNIT("数值的单位", "unit of the values"), AMOUNT("排放量", "amount emitted"),
        MIN("最小值", "least value"), MEAN("平均值", "mean value"), MAX("最大值", "greatest value"), SAMPLES("监测次数", "number of samples"),
        EXCEEDANCES("超标次数（废气为小时、废水为日）", "exceedances (hours for gas, days for water)"), METHOD("核算或监测方法", "method");

        private final String zh;
        private final String en;

        Column(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    public Export table(PublicReportQueries.Filter filter) {
        List<List<?>> rows = new ArrayList<>();
        for (int offset = 0; offset < MOST_REPORTS; offset += AT_ONCE) {
            List<PublicReport> some = reports.some(filter, offset, AT_ONCE);
            some.forEach(report -> add(report, rows));
            if (some.size() < AT_ONCE) {
                break;
            }
        }
        return new Export("figures", Arrays.stream(Column.values()).map(Enum::name).toList(), rows);
    }

    private static void add(PublicReport report, List<List<?>> rows) {
        ExecutionReport content = report.content();
        content.emissions().outlets().forEach(each -> rows.add(row(report, amount(each))));
        content.emissions().totals().forEach(each -> rows.add(row(report, total(each))));
        content.monitoring().forEach(each -> rows.add(row(report, measured(each))));
    }

    private static List<Object> row(PublicReport r, List<Object> figures) {
        List<Object> row = new ArrayList<>(Arrays.asList(r.reportNo(), r.permitNo(), r.unitName(), r.division(), r.reportType(), r.periodFrom(), r.periodTo(), r.versionNo()));
        row.addAll(figures);
        return row;
    }

    private static List<Object> amount(OutletAmount each) {
        return Arrays.asList("OUTLET_AMOUNT", each.outlet(), each.pollutant(), name(each.pollutant()), each.unit(), each.amount(), null, null, null, null, null, each.method());
    }

    private static List<Object> total(TotalAmount each) {
        return Arrays.asList("TOTAL_AMOUNT", null, each.pollutant(), name(each.pollutant()), each.unit(), each.amount(), null, null, null, null, null, null);
    }

    private static List<Object> measured(Measurement each) {
        return Arrays.asList("MEASUREMENT", each.point(), each.pollutant(), name(each.pollutant()), each.unit(), null, each.min(), each.mean(), each.max(), each.samples(),
            each.exceedances(), each.method());
    }

    private static String name(String pollutant) {
        return Pollutant.of(pollutant).map(Pollutant::zh).orElse(pollutant);
    }
}
