package org.onepermit.report.monitoring.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.monitoring.ResultSummary;

/** Results written out, with the columns of the template first so that the file can be handed in again. */
final class ResultExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADERS = List.of("许可证编号", "监测点位", "污染物", "采样时间", "监测结果", "单位", "是否未检出", "检出限", "监测方法",
        "检测机构", "检测报告编号", "换算结果", "换算单位", "许可限值", "是否超标", "版本");

    private ResultExport() { }

    static Export of(List<ResultSummary> results) {
        return new Export("监测结果", HEADERS, results.stream().<List<?>>map(ResultExport::row).toList());
    }

    private static List<?> row(ResultSummary result) {
        return Arrays.asList(result.permitNo(), result.point(), result.pollutantName(),
            MINUTE.format(LocalDateTime.ofInstant(result.sampledAt(), LegalClock.ZONE)), result.rawValue(), result.rawUnit(),
            result.belowDetection() ? "是" : "否", result.detectionLimit(), result.method(), result.laboratory(), result.reportNo(), result.value(),
            result.unit(), result.limit(), result.overLimit() ? "是" : "否", Integer.toString(result.versionNo()));
    }
}
