package org.onepermit.permit.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.AnnualTotal;
import org.onepermit.permit.filing.rules.Dossier.BoundaryLimit;
import org.onepermit.permit.filing.rules.Dossier.EiaDocument;
import org.onepermit.permit.filing.rules.Dossier.GenerationPoint;
import org.onepermit.permit.filing.rules.Dossier.Identity;
import org.onepermit.permit.filing.rules.Dossier.Limit;
import org.onepermit.permit.filing.rules.Dossier.Material;
import org.onepermit.permit.filing.rules.Dossier.MonitoringItem;
import org.onepermit.permit.filing.rules.Dossier.Outlet;
import org.onepermit.permit.filing.rules.Dossier.Product;
import org.onepermit.permit.filing.rules.Dossier.Production;
import org.onepermit.permit.filing.rules.Dossier.ProductionFacility;
import org.onepermit.permit.filing.rules.Dossier.ReportRequirement;
import org.onepermit.permit.filing.rules.Dossier.Reporting;
import org.onepermit.permit.filing.rules.Dossier.Standard;
import org.onepermit.permit.filing.rules.Dossier.TreatmentFacility;

/** A sewage plant's permit as it would be printed. */
public final class PaperFixture {

    public static final String PERMIT_NO = "91210200MA0ABCDE63001P";

    private PaperFixture() { }

    public static PermitFace face() {
        return new PermitFace(PERMIT_NO, 1, Instant.parse("2026-11-24T02:00:00Z"), "大连清源污水处理有限公司", "91210200MA0ABCDE63", "王建国",
            "辽宁省大连市甘井子区凌水路 18 号", "甘井子污水处理厂", "辽宁省大连市甘井子区中华西路 266 号", "污水处理及其再生利用 4620", "KEY", "ALL",
            LocalDate.of(2026, 11, 24), LocalDate.of(2031, 11, 23), "大连市生态环境局", LocalDate.of(2026, 11, 24),
            "https://permit.example.org/verify/" + PERMIT_NO);
    }

    public static Dossier dossier() {
        return new Dossier(
            new Identity("大连清源污水处理有限公司", "91210200MA0ABCDE63", "辽宁省大连市甘井子区凌水路 18 号", "王建国", "李敏", "0411-55550100",
                "甘井子污水处理厂", "辽宁省大连市甘井子区中华西路 266 号", "210211", number("121.5254"), number("38.9532"), "4620", List.of(),
                LocalDate.of(2018, 6, 1)),
            null,
            List.of(new EiaDocument("REPORT", "大环评准字〔2016〕100021号", "大连市生态环境局", LocalDate.of(2016, 4, 12),
                Map.of("w01018", number("1825"), "w21003", number("182.5")))),
            production(), List.of(new TreatmentFacility("TW001", "A²/O 生化处理系统", "预处理—A²/O—二沉—深度过滤—消毒", true, number("100000"), "m³/d",
                Map.of("w01018", number("92"), "w21003", number("90")))),
            List.of(outlet()),
            List.of(new BoundaryLimit("厂界", "氨", number("1.5"), "mg/m³", "GB 18918-2002", null, null),
                new BoundaryLimit("厂界", "噪声", null, null, "GB 12348-2008 2类", number("60"), number("50"))),
            List.of(new AnnualTotal("w01018", years("1825"), number("1825"), number("1825")),
                new AnnualTotal("w21003", years("182.5"), number("182.5"), number("182.5"))),
            List.of(new MonitoringItem("DW001", "w01018", "AUTOMATIC", "HOURLY", "HJ 377 光度法", "COD 在线分析仪"),
                new MonitoringItem("厂界", "氨", "MANUAL", "HALF_YEARLY", "HJ 533 纳氏试剂分光光度法", null)),
            new Reporting("电子台账+纸质台账", 5, List.of(new ReportRequirement("ANNUAL", 1, 31, List.of("排污单位基本情况", "污染防治设施运行情况",
                "自行监测执行情况")), new ReportRequirement("QUARTERLY", 1, 15, List.of("实际排放量"))), "全国排污许可证管理信息平台", "自行监测数据、执行报告"),
            null, null, null, List.of(), Map.of("production/materials/0", "专利药剂配方"));
    }

    private static Production production() {
        return new Production(
            List.of(new ProductionFacility("MF0001", "生化反应池", "A²/O", number("100000"), "m³/d",
                List.of(new GenerationPoint("生化处理", List.of("w01018", "w21003", "w21011"), "TW001", "DW001")))),
            List.of(new Product("处理污水", number("100000"), "m³/d", number("8760"))),
            List.of(new Material("复合碳源 K-7", number("1200"), "t", null), new Material("聚合氯化铝", number("900"), "t", null)),
            List.of(), false, false);
    }

    private static Outlet outlet() {
        List<Standard> standards = List.of(new Standard("NATIONAL", "GB 18918-2002 一级A", number("50"), null));
        return new Outlet("DW001", "尾水总排口", "WATER", "MAIN", "DIRECT", "进入凌水河", "凌水河", number("121.5301"), number("38.9498"), null, null,
            number("100000"), List.of("TW001"),
            List.of(new Limit("w01018", number("50"), "mg/L", standards, years("1825"), null),
                new Limit("w21003", number("5"), "mg/L", List.of(new Standard("NATIONAL", "GB 18918-2002 一级A", number("5"), null)),
                    years("182.5"), null)));
    }

    private static List<BigDecimal> years(String amount) {
        return List.of(number(amount), number(amount), number(amount), number(amount), number(amount));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
