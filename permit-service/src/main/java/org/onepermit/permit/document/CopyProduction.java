package org.onepermit.permit.document;

import static org.onepermit.permit.document.Wording.quantity;

import java.util.List;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.GenerationPoint;
import org.onepermit.permit.filing.rules.Dossier.Production;
import org.onepermit.permit.filing.rules.Dossier.ProductionFacility;
import org.onepermit.permit.filing.rules.Dossier.TreatmentFacility;

/** Sections two and three of the copy: where pollutants arise and what treats them (A-26 item 3). */
final class CopyProduction {

    private CopyProduction() { }

    static void print(Sheet sheet, Dossier dossier) {
        Production production = dossier.production();
        sheet.section("二、主要生产设施及产排污环节");
        if (production == null) {
            sheet.text("无");
        } else {
            facilities(sheet, Lists.orEmpty(production.facilities()));
            products(sheet, production);
            materials(sheet, production);
        }
        sheet.section("三、污染防治设施");
        treatment(sheet, Lists.orEmpty(dossier.treatment()));
    }

    private static void facilities(Sheet sheet, List<ProductionFacility> facilities) {
        Grid grid = Grid.of("设施编号:12", "设施名称:18", "生产工艺:16", "生产能力:14", "产排污环节:18", "污染物:26", "治理设施:12", "排放口:12");
        for (ProductionFacility facility : facilities) {
            List<GenerationPoint> points = Lists.orEmpty(facility.generationPoints());
            if (points.isEmpty()) {
                row(grid, facility, new GenerationPoint(null, null, null, null));
            }
            points.forEach(point -> row(grid, facility, point));
        }
        sheet.grid(grid);
    }

    private static void row(Grid grid, ProductionFacility facility, GenerationPoint point) {
        grid.row(facility.code(), facility.name(), facility.process(), quantity(facility.capacity(), facility.capacityUnit()),
            point.name(), Wording.pollutants(point.pollutants()), point.treatmentCode(), point.outletCode());
    }

    private static void products(Sheet sheet, Production production) {
        sheet.part("主要产品及产能");
        Grid grid = Grid.of("产品名称:40", "产能:30", "年生产时间（h）:30");
        Lists.orEmpty(production.products())
            .forEach(product -> grid.row(product.name(), quantity(product.capacity(), product.unit()), product.hoursPerYear()));
        sheet.grid(grid);
    }

    private static void materials(Sheet sheet, Production production) {
        sheet.part("主要原辅材料及燃料");
        Grid grid = Grid.of("名称:30", "年用量:20", "有毒有害成分:30", "硫分（%）:10", "灰分（%）:10");
        Lists.orEmpty(production.materials()).forEach(material -> grid.row(material.name(),
            quantity(material.amountPerYear(), material.unit()), material.toxicContent(), null, null));
        Lists.orEmpty(production.fuels()).forEach(fuel -> grid.row(fuel.name(), quantity(fuel.amountPerYear(), fuel.unit()), null,
            fuel.sulphurPercent(), fuel.ashPercent()));
        sheet.grid(grid);
    }

    private static void treatment(Sheet sheet, List<TreatmentFacility> facilities) {
        Grid grid = Grid.of("设施编号:12", "设施名称:24", "治理工艺:28", "可行技术:10", "处理能力:18", "去除率:30");
        for (TreatmentFacility facility : facilities) {
            grid.row(facility.code(), facility.name(), facility.process(), yesNo(facility.feasibleTechnology()),
                quantity(facility.capacity(), facility.capacityUnit()), Wording.numbers(facility.removalPercent(), "%"));
        }
        sheet.grid(grid);
    }

    private static String yesNo(Boolean answer) {
        return answer == null ? null : answer ? "是" : "否";
    }
}
