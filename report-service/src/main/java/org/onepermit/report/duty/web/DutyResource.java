package org.onepermit.report.duty.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.platform.time.LegalClock;
import org.onepermit.report.duty.Duty;
import org.onepermit.report.duty.DutyFilter;
import org.onepermit.report.duty.DutyQueries;
import org.onepermit.report.duty.DutySummary;
import org.onepermit.report.duty.rules.DutyStatus;
import org.onepermit.report.permit.rules.ReportType;

/** What is owed, for those who owe it and for the officers of the area. */
@Path("duties")
@Tag(name = "duties")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.CLERK, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class DutyResource {

    private static final List<String> HEADERS = List.of("义务编号", "单位名称", "许可证编号", "报告类型", "报告期起", "报告期止", "应提交日期", "状态", "逾期", "提交日期");

    private final DutyQueries queries;
    private final LegalClock clock;

    DutyResource(DutyQueries queries, LegalClock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Which duties are wanted. */
    public record Wanted(
        @QueryParam("permitNo") @Size(max = 22) String permitNo, @QueryParam("type") ReportType type, @QueryParam("status") DutyStatus status,
        @QueryParam("overdue") @DefaultValue("false") boolean overdue, @QueryParam("dueFrom") LocalDate dueFrom,
        @QueryParam("dueTo") LocalDate dueTo, @QueryParam("q") @Size(max = 100) String text) {

        DutyFilter filter() {
            return new DutyFilter(permitNo, type, status, overdue, dueFrom, dueTo, text);
        }
    }

    @GET
    public PageOf<DutySummary> list(@BeanParam @Valid Wanted wanted, @BeanParam @Valid PageRequest page) {
        return queries.list(wanted.filter(), page);
    }

    /** The list as it is filtered and sorted, as a table. */
    @GET
    @Path("export")
    public RestResponse<byte[]> export(@BeanParam @Valid Wanted wanted, @QueryParam("sort") String sort,
                                       @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        List<List<?>> rows = queries.first(wanted.filter(), sort, Export.MOST).stream().<List<?>>map(duty -> Arrays.asList(duty.dutyNo(), duty.unitName(),
            duty.permitNo(), duty.reportType().zh(), duty.periodFrom(), duty.periodTo(), duty.dueOn(), duty.status(), duty.overdue() ? "是" : "否",
            duty.submittedOn())).toList();
        return new Export("执行报告义务", HEADERS, rows).as(format, "duties");
    }

    @GET
    @Path("{dutyNo}")
    public DutyView get(@PathParam("dutyNo") String dutyNo) {
        Duty duty = queries.visible(dutyNo);
        return DutyView.of(duty, queries.editions(duty), clock.today());
    }
}
