package org.onepermit.report.ledger;

import org.onepermit.platform.sheet.Cells;
import org.onepermit.platform.sheet.Column;
import org.onepermit.platform.sheet.Template;
import org.onepermit.report.ledger.rules.EntryKind;
import org.onepermit.report.ledger.rules.EntryLine;

/** Columns of the table in which the ledger is handed in. */
public enum EntryColumn implements Column {
    DAY("day", "日期", true, "2026-03-14"),
    KIND("kind", "类别", true, "生产时间、产品产量、用水量、治理设施运行时间、排放量（水量、气量）、异常情况 …"),
    PLACE("place", "设施或排放口编号", false, "TW001 或 DW001"),
    NAME("name", "名称", false, "产品、原辅料、燃料、药剂或污染物的名称"),
    AMOUNT("amount", "数量", false, "24"),
    UNIT("unit", "单位", false, "h、t、m³、kWh"),
    NOTE("note", "说明", false, "异常情况、核算方法等"),
    REPORTED_ON("reportedOn", "报告主管部门日期", false, "2026-03-14（异常情况）");

    public static final Template TEMPLATE = new Template("环境管理台账", values());

    private final String key;
    private final String header;
    private final boolean required;
    private final String example;

    EntryColumn(String key, String header, boolean required, String example) {
        this.key = key;
        this.header = header;
        this.required = required;
        this.example = example;
    }

    /** What a row says. */
    public static EntryLine line(Cells cells) {
        return new EntryLine(cells.one(KIND, EntryKind.class, EntryKind.WORDS), cells.day(DAY), cells.text(PLACE), cells.text(NAME), cells.decimal(AMOUNT),
            cells.text(UNIT), cells.text(NOTE), cells.day(REPORTED_ON));
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
