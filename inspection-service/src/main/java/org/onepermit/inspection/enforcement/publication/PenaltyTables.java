package org.onepermit.inspection.enforcement.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.onepermit.platform.sheet.Export;

/** All published decisions as open data, and what each column means. */
@ApplicationScoped
public class PenaltyTables {

    private static final List<List<?>> DICTIONARY = List.of(
        List.of("caseNo", "案号", "Number of the case", "text", "AJ + day + division + sequence"),
        List.of("penaltyNo", "处罚决定书文号", "Number of the decision", "text", ""),
        List.of("unitName", "当事人名称", "Name of the party", "text", ""),
        List.of("uscc", "统一社会信用代码", "Unified social credit code", "text", "GB 32100-2015"),
        List.of("division", "行政区划", "Division in which the conduct took place", "text", "GB/T 2260"),
        List.of("conduct", "违法行为代码", "Code of the conduct", "text", "P01…P21"),
        List.of("conductZh", "违法行为", "Conduct in Chinese", "text", ""),
        List.of("basis", "处罚依据", "Article applied; R = Regulation 736, Code = Ecological Environment Code", "text", ""),
        List.of("amountYuan", "罚款金额", "Fine", "number", "CNY yuan"),
        List.of("decidedOn", "决定日期", "Day of the decision", "date", "ISO 8601, Asia/Shanghai"),
        List.of("servedOn", "送达日期", "Day of service", "date", "ISO 8601, Asia/Shanghai"),
        List.of("publishedOn", "公开日期", "Day of publication", "date", "ISO 8601, Asia/Shanghai"));

    private final PublicPenalties penalties;

    PenaltyTables(PublicPenalties penalties) {
        this.penalties = penalties;
    }

    /** Those that match, at most ten thousand. */
    public Export of(PublicFilter filter) {
        return new Export("penalties", DICTIONARY.stream().map(row -> String.valueOf(row.get(0))).toList(), penalties.all(filter).stream().<List<?>>map(one ->
            Arrays.asList(one.caseNo(), one.penaltyNo(), one.unitName(), one.uscc(), one.division(), one.conduct(), one.conductZh(),
                one.basis(), one.amountYuan(), one.decidedOn(), one.servedOn(), one.publishedOn())).toList());
    }

    public Export dictionary() {
        return new Export("dictionary", List.of("column", "含义", "meaning", "type", "unit or standard"), DICTIONARY);
    }
}
