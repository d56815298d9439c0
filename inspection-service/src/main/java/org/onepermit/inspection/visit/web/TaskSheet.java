package org.onepermit.inspection.visit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.onepermit.inspection.visit.Seat;
import org.onepermit.inspection.visit.TaskSummary;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.time.LegalClock;

/** The list of tasks as a file. */
final class TaskSheet {

    private static final List<String> HEADS = List.of("任务编号 taskNo", "来源 kind", "类型 type", "状态 status", "统一社会信用代码 uscc", "单位 unitName",
        "地址 address", "行政区划 division", "许可证编号 permitNo", "检查人员 inspectors", "方式 method", "检查期限 dueOn", "逾期 overdue", "开始 startedAt",
        "报告 reportedAt", "结果 result", "公开期限 publicationDueOn", "公开 publishedOn");

    private TaskSheet() { }

    static Export of(List<TaskSummary> tasks) {
        return new Export("tasks", HEADS, tasks.stream().<List<?>>map(TaskSheet::row).toList());
    }

    private static List<Object> row(TaskSummary task) {
        return Arrays.asList(task.taskNo(), task.kind(), task.type(), task.status(), task.site().uscc(), task.site().unitName(), task.site().address(),
            task.site().division(), task.site().permitNo(), task.seats().stream().map(Seat::name).collect(Collectors.joining("、")), task.method(),
            task.dueOn(), task.overdue(), day(task.startedAt()), day(task.reportedAt()), task.result() == null ? null : task.result().zh(),
            task.publicationDueOn(), task.publishedOn());
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
