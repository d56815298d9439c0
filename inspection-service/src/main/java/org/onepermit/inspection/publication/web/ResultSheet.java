package org.onepermit.inspection.publication.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onepermit.inspection.publication.PublishedResult;
import org.onepermit.platform.sheet.Export;

/** Published results as a file, and what its columns mean. */
final class ResultSheet {

    private static final List<Column> COLUMNS = List.of(
        new Column("taskNo", "检查任务编号", "Number of the inspection", "text", r -> r.taskNo()),
        new Column("uscc", "统一社会信用代码", "Unified social credit code (GB 32100)", "text(18)", r -> r.uscc()),
        new Column("unitName", "检查对象名称", "Name of the unit", "text", r -> r.unitName()),
        new Column("permitNo", "排污许可证编号", "Number of its discharge permit (HJ 608)", "text", r -> r.permitNo()),
        new Column("division", "行政区划代码", "Administrative division (GB/T 2260)", "text(6)", r -> r.division()),
        new Column("checkType", "检查类型", "ROUTINE by plan or lot, CAMPAIGN, CASE after a clue", "code", r -> r.kind().type()),
        new Column("kind", "任务来源", "DRAW, PLAN, CAMPAIGN, JOINT, CLUE, COMPLAINT or RECHECK", "code", r -> r.kind()),
        new Column("items", "检查事项", "Keys of the items checked, see public/check-list", "codes separated by ;", r -> String.join(";", r.items())),
        new Column("visitedOn", "检查日期", "Day of the visit", "date (ISO 8601)", r -> r.visitedOn()),
        new Column("resultCode", "检查结果代码", "Result code (F-18)", "code", r -> r.result()),
        new Column("result", "检查结果", "Result in words", "text", r -> r.result().zh()),
        new Column("departments", "各部门结果", "Result codes of the departments of a joint visit, the lead first", "department=code separated by ;",
            r -> r.departments().stream().map(part -> part.department() + "=" + part.result()).collect(Collectors.joining(";"))),
        new Column("facts", "检查情况", "What was found, without persons", "text", r -> r.facts()),
        new Column("followUp", "后续处理", "NONE, RECTIFY or CASE", "code", r -> r.followUp()),
        new Column("authority", "检查机关", "Authority", "text", r -> r.authority()),
        new Column("publishedOn", "公开日期", "Day of publication", "date (ISO 8601)", r -> r.publishedOn()),
        new Column("correctedOn", "更正日期", "Day on which it was put right; empty if never", "date (ISO 8601)", r -> r.correctedOn()));

    private ResultSheet() { }

    private record Column(String name, String zh, String en, String form, Function<PublishedResult, Object> value) { }

    static List<ColumnView> dictionary() {
        return COLUMNS.stream().map(column -> new ColumnView(column.name(), column.zh(), column.en(), column.form())).toList();
    }

    static Export of(List<PublishedResult> results) {
        return new Export("results", COLUMNS.stream().map(Column::name).toList(),
            results.stream().<List<?>>map(result -> COLUMNS.stream().map(column -> column.value().apply(result)).toList()).toList());
    }
}
