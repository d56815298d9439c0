package org.onepermit.inspection.draw;

import java.util.List;

/** The tables that everybody may have, column by column. */
enum DataDictionary {
    DRAWS("draws.csv", List.of(
        new Column("batchNo", "text", "抽取编号", "number of the draw"),
        new Column("title", "text", "名称", "what it is called"),
        new Column("division", "GB/T 2260", "组织抽取的区域", "area of the bureau that draws"),
        new Column("period", "Q1-Q4, M01-M12", "计划时段", "quarter or month of the plan"),
        new Column("departments", "text;text", "参加部门，牵头部门在前", "departments that visit together, the lead first"),
        new Column("status", "COMMITTED, DRAWN, REVEALED, VOID", "状态", "where it stands"),
        new Column("visitsFrom", "date", "检查开始日期", "first day of the visits"),
        new Column("visitsTo", "date", "检查结束日期", "last day of the visits"),
        new Column("objects", "number", "冻结的对象数", "entries of the frozen object register"),
        new Column("inspectors", "number", "冻结的人员数", "entries of the frozen inspector register"),
        new Column("quota", "number", "应抽数", "objects to be drawn"),
        new Column("tasks", "number", "实抽数", "objects drawn"),
        new Column("commitmentHash", "SHA-256", "承诺哈希", "hash of the commitment"),
        new Column("committedAt", "instant UTC", "公布承诺的时间", "when the commitment was published"),
        new Column("drawnAt", "instant UTC", "抽取时间", "when it was drawn"),
        new Column("revealedAt", "instant UTC", "公开时间", "when everything was published"),
        new Column("adjustments", "number", "调整次数", "adjustments after the draw"),
        new Column("chain", "SHA-256", "最后的链哈希", "latest chain hash"),
        new Column("voidReason", "code", "作废理由", "why it is void"))),
    TASKS("drawn-tasks.csv", List.of(
        new Column("batchNo", "text", "抽取编号", "number of the draw"),
        new Column("taskNo", "text", "任务编号", "number of the task"),
        new Column("objectNo", "text", "对象编号（许可证或登记编号）", "number of the permit or registration"),
        new Column("objectName", "text", "对象名称", "name of the object"),
        new Column("uscc", "GB 32100", "统一社会信用代码", "unified social credit code of its holder"),
        new Column("division", "GB/T 2260", "所在区划", "where it lies"),
        new Column("stratum", "text", "分层", "stratum it was drawn from"),
        new Column("standing", "0, 1", "是否有效（0 为已调整）", "1 if it stands, 0 if an adjustment took it back"),
        new Column("inspectors", "text;text", "检查人员编号，组长在前", "numbers of the inspectors, the lead first")));

    /** A column with what it means. */
    record Column(String name, String type, String chinese, String english) { }

    private final String file;
    private final List<Column> columns;

    DataDictionary(String file, List<Column> columns) {
        this.file = file;
        this.columns = columns;
    }

    String file() {
        return file;
    }

    List<Column> columns() {
        return columns;
    }
}
