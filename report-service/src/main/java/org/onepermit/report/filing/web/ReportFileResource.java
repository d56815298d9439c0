package org.onepermit.report.filing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.report.filing.ReportQueries;
import org.onepermit.report.filing.ReportSummary;

/** The list of reports as a file: exactly what the list shows, at most as many lines as an export may have. */
@Path("")
@Tag(name = "reports")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class ReportFileResource {

    private static final List<String> HEADS = List.of("报告编号 reportNo", "排污许可证 permitNo", "单位名称 unitName", "行政区划 division", "类型 reportType",
        "时段首日 periodFrom", "时段末日 periodTo", "截止日 dueOn", "状态 status", "版本 versionNo", "提交时间 submittedAt", "逾期 late", "风险分 risk",
        "警告 warnings", "线索 leads", "审核期限 reviewDueOn", "补正期限 correctionDueOn", "公开时间 publishedAt");

    private final ReportQueries queries;

    ReportFileResource(ReportQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("report-list.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> csv(@BeanParam @Valid WantedReports wanted, @QueryParam("sort") String sort) {
        return table(wanted, sort).as(SheetFormat.CSV, "reports");
    }

    @GET
    @Path("report-list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public RestResponse<byte[]> xlsx(@BeanParam @Valid WantedReports wanted, @QueryParam("sort") String sort) {
        return table(wanted, sort).as(SheetFormat.XLSX, "reports");
    }

    private Export table(WantedReports wanted, String sort) {
        return new Export("执行报告", HEADS, queries.first(wanted.filter(), sort, Export.MOST).stream().<List<?>>map(ReportFileResource::row).toList());
    }

    private static List<?> row(ReportSummary r) {
        return Arrays.asList(r.reportNo(), r.permitNo(), r.unitName(), r.division(), r.reportType(), r.periodFrom(), r.periodTo(), r.dueOn(), r.status(),
            r.versionNo(), r.submittedAt(), r.late(), r.risk(), r.warnings(), r.leads(), r.reviewDueOn(), r.correctionDueOn(), r.publishedAt());
    }
}
