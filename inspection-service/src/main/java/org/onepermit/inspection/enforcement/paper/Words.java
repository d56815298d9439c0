package org.onepermit.inspection.enforcement.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onepermit.inspection.enforcement.rules.HearingRight.Measure;
import org.onepermit.platform.codes.Division;

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

    /** Of a division code, those that name the province. */
    private static final int PROVINCE_DIGITS = 2;

    private Words() { }

    static String day(LocalDate day) {
        return day == null ? "—" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A period; of one day only that day. */
    static String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + "至" + day(to);
    }

    /** Who decides on a place: the bureau of its city, or the department of the province where it is in none. */
    static String authority(String division) {
        return Division.of(division).flatMap(Division::city).flatMap(Division::of).map(city -> city.name() + "生态环境局")
            .orElseGet(() -> Division.of(division.substring(0, PROVINCE_DIGITS) + "0000").map(Division::name).orElse(division) + "生态环境厅");
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
