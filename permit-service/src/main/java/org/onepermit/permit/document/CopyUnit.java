package org.onepermit.permit.document;

import java.util.List;
import org.onepermit.permit.filing.rules.Dossier;
import org.onepermit.permit.filing.rules.Dossier.EiaDocument;
import org.onepermit.permit.filing.rules.Dossier.Identity;

/** Section one of the copy: who holds the permit, for which site and on which environmental approvals (A-26 items 1 and 2). */
final class CopyUnit {

    private CopyUnit() { }

    static void print(Sheet sheet, PermitFace face, Dossier dossier) {
        Identity identity = dossier.identity();
        sheet.section("一、排污单位基本情况");
        sheet.grid(Grid.of("项目:18", "内容:32", "项目 :18", "内容 :32")
            .row("单位名称", face.unitName(), "统一社会信用代码", face.uscc())
            .row("法定代表人", face.legalRepresentative(), "注册地址", face.domicile())
            .row("生产经营场所", face.siteName(), "生产经营场所地址", face.siteAddress())
            .row("经度", identity.longitude(), "纬度", identity.latitude())
            .row("行业类别", face.industry(), "其他行业", identity.secondaryIndustries())
            .row("管理类别", Wording.word("managementClass", face.managementClass()), "许可范围", Wording.word("scope", face.scope()))
            .row("投产日期", identity.productionStartedOn(), "有效期限", face.validity()));
        eia(sheet, dossier.eia() == null ? List.of() : dossier.eia());
    }

    private static void eia(Sheet sheet, List<EiaDocument> documents) {
        sheet.part("环境影响评价文件");
        Grid grid = Grid.of("类型:16", "文号或备案号:28", "审批（备案）部门:28", "日期:14", "批复排放量（t/a）:34");
        for (EiaDocument document : documents) {
            grid.row(Wording.word("eia", document.kind()), document.approvalNo(), document.authority(), document.approvedOn(),
                Wording.numbers(document.approvedTonnesPerYear(), ""));
        }
        sheet.grid(grid);
    }
}
