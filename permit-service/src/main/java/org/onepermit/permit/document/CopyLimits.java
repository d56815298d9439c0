package org.onepermit.permit.document;

import static org.onepermit.permit.document.Wording.show;
import static org.onepermit.permit.document.Wording.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.AnnualTotal;
import org.onepermit.permit.filing.rules.Dossier.BoundaryLimit;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.Standard;

/** Sections four and five of the copy: outlets and what may leave through them (A-26 items 4, 5, 7 and 10). */
final class CopyLimits {

    private static final int YEARS = 5;

    private CopyLimits() { }

    static void print(Sheet sheet, Dossier dossier) {
        List<Outlet> outlets = Lists.orEmpty(dossier.outlets());
        sheet.section("四、排放口");
        outlets(sheet, outlets);
        sheet.section("五、许可排放限值");
        sheet.part("（一）排放口许可排放浓度与许可排放量");
        limits(sheet, outlets);
        sheet.part("（二）厂界（车间）无组织排放与噪声");
        boundary(sheet, Lists.orEmpty(dossier.fugitive()));
        sheet.part("（三）全厂许可排放量（t/a）");
        totals(sheet, Lists.orEmpty(dossier.totals()));
        sheet.part("（四）特殊时段");
        sheet.text("本证未另行规定特殊时段排放限值。重污染天气应急、错峰生产等期间，按人民政府依法发布的决定执行。");
    }

    private static void outlets(Sheet sheet, List<Outlet> outlets) {
        Grid grid = Grid.of("编号:10", "名称:20", "类别:8", "等级:14", "排放方式:12", "排放去向:24", "经度:13", "纬度:13", "高度（m）:9",
            "内径（m）:9", "治理设施:14");
        for (Outlet outlet : outlets) {
            grid.row(outlet.code(), outlet.name(), word("medium", outlet.medium()), word("grade", outlet.grade()),
                word("mode", outlet.mode()), destination(outlet), outlet.longitude(), outlet.latitude(), outlet.heightMetres(),
                outlet.diameterMetres(), outlet.treatmentCodes());
        }
        sheet.grid(grid);
    }

    private static String destination(Outlet outlet) {
        String body = outlet.receivingBody();
        return body == null || body.equals(outlet.destination()) ? show(outlet.destination())
            : show(outlet.destination()) + "（" + body + "）";
    }

    private static void limits(Sheet sheet, List<Outlet> outlets) {
        Grid grid = Grid.of("排放口:9", "污染物:16", "许可浓度:14", "速率（kg/h）:10", "执行标准:36", "第1年（t/a）:9", "第2年:9", "第3年:9",
            "第4年:9", "第5年:9");
        for (Outlet outlet : outlets) {
            for (Limit limit : Lists.orEmpty(outlet.limits())) {
                grid.row(outlet.code(), Wording.pollutant(limit.pollutant()), Wording.quantity(limit.concentration(), limit.unit()),
                    limit.rateKgPerHour(), standards(limit), year(limit.tonnesPerYear(), 0), year(limit.tonnesPerYear(), 1),
                    year(limit.tonnesPerYear(), 2), year(limit.tonnesPerYear(), 3), year(limit.tonnesPerYear(), 4));
            }
        }
        sheet.grid(grid);
    }

    private static String standards(Limit limit) {
        return show(Lists.orEmpty(limit.standards()).stream().map(CopyLimits::standard).collect(Collectors.joining("；")));
    }

    private static String standard(Standard standard) {
        return show(standard.name()) + "（" + word("standardKind", standard.kind()) + "）";
    }

    private static void boundary(Sheet sheet, List<BoundaryLimit> limits) {
        Grid grid = Grid.of("位置:14", "污染物:22", "许可浓度:16", "昼间 dB(A):12", "夜间 dB(A):12", "执行标准:40");
        for (BoundaryLimit limit : limits) {
            grid.row(limit.place(), Wording.pollutant(limit.pollutant()), Wording.quantity(limit.concentration(), limit.unit()),
                limit.dayDecibel(), limit.nightDecibel(), limit.standard());
        }
        sheet.grid(grid);
    }

    private static void totals(Sheet sheet, List<AnnualTotal> totals) {
        Grid grid = Grid.of("污染物:30", "第1年:14", "第2年:14", "第3年:14", "第4年:14", "第5年:14");
        for (AnnualTotal total : totals) {
            Object[] row = new Object[YEARS + 1];
            row[0] = Wording.pollutant(total.pollutant());
            for (int year = 0; year < YEARS; year++) {
                row[year + 1] = year(total.tonnesPerYear(), year);
            }
            grid.row(row);
        }
        sheet.grid(grid);
    }

    private static BigDecimal year(List<BigDecimal> amounts, int index) {
        return amounts == null || amounts.size() <= index ? null : amounts.get(index);
    }
}
