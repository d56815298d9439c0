package org.onepermit.report.review.web;

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
import org.onepermit.report.review.ReviewQueries;
import org.onepermit.report.review.ReviewSummary;

/** The worklist of reviews as a file: exactly what the list shows, at most as many lines as an export may have. */
@Path("")
@Tag(name = "reviews")
@RolesAllowed({Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.LEADER})
public class ReviewFileResource {

    private static final List<String> HEADS = List.of("报告编号 reportNo", "排污许可证 permitNo", "单位名称 unitName", "行政区划 division", "类型 reportType",
        "时段首日 periodFrom", "时段末日 periodTo", "轮次 round", "状态 status", "风险分 risk", "线索 leads", "警告 warnings", "逾期 late", "提交时间 submittedAt",
        "审核期限 dueOn", "剩余工作日 workingDaysLeft", "审核人 reviewerName", "批次 batchNo");

    private final ReviewQueries queries;

    ReviewFileResource(ReviewQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("review-list.csv")
    @Produces("text/csv")
    public RestResponse<byte[]> csv(@BeanParam @Valid WantedReviews wanted, @QueryParam("sort") String sort) {
        return table(wanted, sort).as(SheetFormat.CSV, "reviews");
    }

    @GET
    @Path("review-list.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public RestResponse<byte[]> xlsx(@BeanParam @Valid WantedReviews wanted, @QueryParam("sort") String sort) {
        return table(wanted, sort).as(SheetFormat.XLSX, "reviews");
    }

    private Export table(WantedReviews wanted, String sort) {
        return new Export("报告审核", HEADS, queries.first(wanted.filter(), sort, Export.MOST).stream().<List<?>>map(ReviewFileResource::row).toList());
    }

    private static List<?> row(ReviewSummary r) {
        return Arrays.asList(r.reportNo(), r.permitNo(), r.unitName(), r.division(), r.reportType(), r.periodFrom(), r.periodTo(), r.round(), r.status(),
            r.risk(), r.leads(), r.warnings(), r.late(), r.submittedAt(), r.dueOn(), r.workingDaysLeft(), r.reviewerName(), r.batchNo());
    }
}
