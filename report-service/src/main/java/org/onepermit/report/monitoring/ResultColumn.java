package org.onepermit.report.monitoring;

import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.Column;
import org.onepermit.platform.sheet.Template;
import org.onepermit.report.monitoring.rules.ResultLine;

/** Columns of the table in which monitoring results are handed in. */
public enum ResultColumn implements Column {
    POINT("point", "监测点位", true, "DW001 或 厂界"),
    POLLUTANT("pollutant", "污染物", true, "化学需氧量 或 w01018"),
    SAMPLED_AT("sampledAt", "采样时间", true, "2026-03-14 09:30"),
    VALUE("value", "监测结果", true, "42.5（未检出时填检出限）"),
    UNIT("unit", "单位", false, "mg/L、mg/m³、dB(A)，pH 不填"),
    BELOW_DETECTION("belowDetection", "是否未检出", false, "是/否"),
    DETECTION_LIMIT("detectionLimit", "检出限", false, "4"),
    METHOD("method", "监测方法", false, "HJ 828-2017"),
    LABORATORY("laboratory", "检测机构", false, "锦州汇测环境监测有限公司"),
    REPORT_NO("reportNo", "检测报告编号", false, "HC-2026-0312");

    public static final Template TEMPLATE = new Template("监测结果", values());

    private final String key;
    private final String header;
    private final boolean required;
    private final String example;

    ResultColumn(String key, String header, boolean required, String example) {
        this.key = key;
        this.header = header;
        this.required = required;
        this.example = example;
    }

    /** What a row says. */
    public static ResultLine line(Cells cells) {
        return new ResultLine(cells.text(POINT), cells.text(POLLUTANT), cells.time(SAMPLED_AT), cells.decimal(VALUE), cells.text(UNIT),
            cells.yes(BELOW_DETECTION), cells.decimal(DETECTION_LIMIT), cells.text(METHOD), cells.text(LABORATORY), cells.text(REPORT_NO));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public String example() {
        return example;
    }
}
