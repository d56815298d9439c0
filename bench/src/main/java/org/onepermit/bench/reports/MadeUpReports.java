package org.onepermit.bench.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.onepermit.report.check.rules.Evidence;
import org.onepermit.report.check.rules.Evidence.AutomaticSummary;
import org.onepermit.report.check.rules.Evidence.Book;
import org.onepermit.report.check.rules.Evidence.Ledger;
import org.onepermit.report.check.rules.Evidence.LedgerSum;
import org.onepermit.report.check.rules.Evidence.TreatmentHours;
import org.onepermit.report.filing.rules.ExecutionReport;
import org.onepermit.report.permit.rules.Frequency;
import org.onepermit.report.permit.rules.Holding;
import org.onepermit.report.permit.rules.PermitContent;
import org.onepermit.report.permit.rules.PermitContent.AnnualTotal;
import org.onepermit.report.permit.rules.PermitContent.Limit;
import org.onepermit.report.permit.rules.PermitContent.Material;
import org.onepermit.report.permit.rules.PermitContent.MonitoringItem;
import org.onepermit.report.permit.rules.PermitContent.Outlet;
import org.onepermit.report.permit.rules.PermitContent.Product;
import org.onepermit.report.permit.rules.PermitContent.Production;
import org.onepermit.report.permit.rules.PermitContent.Reporting;
import org.onepermit.report.permit.rules.PermitInForce;
import org.onepermit.report.permit.rules.ReportRequirement;
import org.onepermit.report.permit.rules.ReportType;

/** Reports of one large plant for 2025, each with other figures: six outlets are monitored automatically, six by hand once a month. */
final class MadeUpReports {

    static final int OUTLETS = 12;
    static final List<String> POLLUTANTS = List.of("a21026", "a21002", "a34013", "a21005", "a21024", "a21018", "a20057", "a24088");
    private static final String NUMBER = "91210200MA0ABCDE63001V";
    private static final BigDecimal LIMIT = new BigDecimal("100");
    private static final BigDecimal OUTLET_TONNES = new BigDecimal("400");
    private static final int MISTAKE_IN = 10;
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private MadeUpReports() { }

    static ExecutionReport read(byte[] report) {
        try {
            return JSON.readValue(report, ExecutionReport.class);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The JSON of a report; every tenth is over the permitted amount at one outlet. */
    static byte[] report(int year, int index) {
        SplittableRandom random = new SplittableRandom(31L * year + index);
        ObjectNode report = JSON.createObjectNode().put("permitNumber", NUMBER).put("type", "ANNUAL").put("periodFrom", year + "-01-01").put("periodTo", year + "-12-31");
        basics(report.putObject("basics"), random);
        report.put("compliance", "全年持证排污，未受到行政处罚；第" + index + "号报告。").put("ledger", "台账每日记录，保存五年以上。");
        report.putArray("treatment").addObject().put("facility", "TA001").put("hours", 8000).put("abnormal", "运行正常。");
        ArrayNode monitoring = report.putArray("monitoring");
        ObjectNode emissions = report.putObject("emissions");
        ArrayNode amounts = emissions.putArray("outlets");
        long[] grams = new long[POLLUTANTS.size()];
        for (int outlet = 1; outlet <= OUTLETS; outlet++) {
            for (int pollutant = 0; pollutant < POLLUTANTS.size(); pollutant++) {
                boolean mistake = index % MISTAKE_IN == 0 && outlet == 1 && pollutant == 0;
                measurement(monitoring.addObject(), outlet, pollutant, random);
                grams[pollutant] += amount(amounts.addObject(), outlet, pollutant, mistake, random);
            }
        }
        ArrayNode totals = emissions.putArray("totals");
        for (int pollutant = 0; pollutant < POLLUTANTS.size(); pollutant++) {
            totals.addObject().put("pollutant", POLLUTANTS.get(pollutant)).put("unit", "t").put("amount", BigDecimal.valueOf(grams[pollutant], 6));
        }
        emissions.put("analysis", "各排放口排放量均按自动监测或手工监测数据核算。");
        rest(report);
        return bytes(report);
    }

    private static void basics(ObjectNode basics, SplittableRandom random) {
        basics.put("unitName", "大连某大型企业").put("productionHours", 8000).put("waterTonnes", 500000).put("powerKilowattHours", 90000000);
        basics.putArray("outputs").addObject().put("name", "产品").put("amount", 900000 + random.nextInt(50000)).put("unit", "t");
        ArrayNode materials = basics.putArray("materials");
        for (int i = 0; i < 10; i++) {
            materials.addObject().put("name", "原料" + i).put("amount", 1000 + random.nextInt(1000)).put("unit", "t");
        }
    }

    private static void measurement(ObjectNode line, int outlet, int pollutant, SplittableRandom random) {
        int mean = 2000 + random.nextInt(2000);
        line.put("point", outlet(outlet)).put("pollutant", POLLUTANTS.get(pollutant)).put("unit", "mg/m³").put("min", BigDecimal.valueOf(mean / 2, 2))
            .put("mean", BigDecimal.valueOf(mean, 2)).put("max", BigDecimal.valueOf(mean * 2, 2)).put("oxygenPercent", 9).put("samples", 12)
            .put("exceedances", 0).put("method", "HJ 1131-2020").put("detectionLimit", 3).put("laboratory", "检测机构");
    }

    /** Returns grams. */
    private static long amount(ObjectNode line, int outlet, int pollutant, boolean mistake, SplittableRandom random) {
        line.put("outlet", outlet(outlet)).put("pollutant", POLLUTANTS.get(pollutant)).put("unit", "t").put("method", "AUTOMATIC");
        long sum = 0;
        ArrayNode quarters = line.putArray("quarters");
        for (int quarter = 0; quarter < 4; quarter++) {
            long grams = (mistake ? 200_000_000L : 50_000_000L) + random.nextInt(20_000_000);
            quarters.add(BigDecimal.valueOf(grams, 6));
            sum += grams;
        }
        line.put("amount", BigDecimal.valueOf(sum, 6));
        return sum;
    }

    private static void rest(ObjectNode report) {
        report.putObject("disclosure").put("channel", "全国排污许可证管理信息平台").put("statement", "按季度公开。");
        report.put("management", "设环保部门。").put("permitItems", "已执行。").put("otherMatters", "无。").put("conclusion", "符合许可要求。");
        report.putArray("waste").addObject().put("name", "污泥").put("generatedTonnes", 100).put("disposedTonnes", 100);
        report.putArray("tax").addObject().put("taxItem", "二氧化硫").put("kilograms", 3000000).put("yuan", 3789473.68);
        report.putArray("attachments").addObject().put("kind", "MONITORING_MAP").put("name", "布点图.pdf").put("sha256", "0".repeat(64));
        report.putObject("commitment").put("signedBy", "法定代表人").put("signedOn", "2026-01-10");
    }

    private static byte[] bytes(ObjectNode report) {
        try {
            return JSON.writeValueAsBytes(report);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The permit of the plant. */
    static PermitInForce permit() {
        List<Outlet> outlets = new ArrayList<>();
        List<MonitoringItem> plan = new ArrayList<>();
        for (int outlet = 1; outlet <= OUTLETS; outlet++) {
            String code = outlet(outlet);
            outlets.add(new Outlet(code, code, "AIR", "MAIN", "ORGANISED", POLLUTANTS.stream()
                .map(pollutant -> new Limit(pollutant, LIMIT, "mg/m³", years(OUTLET_TONNES), null)).toList()));
            String mode = automatic(outlet) ? "AUTOMATIC" : "MANUAL";
            Frequency frequency = automatic(outlet) ? Frequency.CONTINUOUS : Frequency.MONTHLY;
            POLLUTANTS.forEach(pollutant -> plan.add(new MonitoringItem(code, pollutant, mode, frequency, "HJ 1131-2020")));
        }
        List<AnnualTotal> totals = POLLUTANTS.stream().map(pollutant -> new AnnualTotal(pollutant, years(OUTLET_TONNES.multiply(BigDecimal.valueOf(OUTLETS))))).toList();
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            materials.add(new Material("原料" + i, null, "t"));
        }
        return new PermitInForce(NUMBER, "大连某大型企业", 2023, List.of(new Holding(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31))), List.of(),
            new PermitContent(outlets, List.of(), totals, plan, new Production(List.of(new Product("产品", new BigDecimal("1000000"), "t/a", new BigDecimal("8000"))),
                materials, List.of()), List.of(), new Reporting(List.of(new ReportRequirement(ReportType.ANNUAL, 1, 31, List.of(), null))), null));
    }

    /** What is known beside a report, in sums. */
    static Evidence evidence(ExecutionReport report, ExecutionReport earlier) {
        List<AutomaticSummary> automatic = report.emissions().outlets().stream().filter(each -> automatic(Integer.parseInt(each.outlet().substring(2))))
            .map(each -> new AutomaticSummary(each.outlet(), each.pollutant(), "mg/m³", BigDecimal.TEN, each.amount().movePointRight(3), 0, 8760, 8700, 8600)).toList();
        Ledger ledger = new Ledger(List.of(new Book("PRODUCTION", 365, 365)), List.of(new LedgerSum("WATER", null, new BigDecimal("500000"))),
            List.of(new TreatmentHours("TA001", BigDecimal.ZERO, BigDecimal.ZERO)), List.of());
        return new Evidence(ledger, automatic, null, null, List.of(earlier), null, null, List.of(), List.of(), null, null, null);
    }

    private static boolean automatic(int outlet) {
        return outlet <= OUTLETS / 2;
    }

    private static String outlet(int number) {
        return "DA%03d".formatted(number);
    }

    private static List<BigDecimal> years(BigDecimal tonnes) {
        return List.of(tonnes, tonnes, tonnes, tonnes, tonnes);
    }
}
