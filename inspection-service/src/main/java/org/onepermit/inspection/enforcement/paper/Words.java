package org.onepermit.inspection.enforcement.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;

/** Days, amounts and measures as a document writes them. */
final class Words {

    private static final Map<Measure, String> MEASURES = Map.of(
        Measure.LARGE_CONFISCATION, "没收较大数额违法所得或者较大价值非法财物",
        Measure.LOWER_QUALIFICATION, "降低资质等级",
        Measure.REVOKE_PERMIT, "吊销排污许可证",
        Measure.STOP_PRODUCTION, "责令停产整治",
        Measure.CLOSE_DOWN, "责令关闭",
        Measure.RESTRICT_PRACTICE, "限制从业",
        Measure.OTHER_HEAVY, "其他较重的行政处罚",
        Measure.CORRECTION_ONLY, "责令改正");

    private Words() { }

    static String day(LocalDate day) {
        return day == null ? "—" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** 123456.00 as 123456元. */
    static String yuan(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString() + "元";
    }

    /** Empty for none. */
    static String measures(Set<Measure> measures) {
        return new TreeSet<>(measures).stream().map(MEASURES::get).collect(Collectors.joining("、"));
    }
}
