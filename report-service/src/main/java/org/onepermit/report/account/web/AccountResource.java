package org.onepermit.report.account.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onepermit.platform.codes.Pollutant;
import org.onepermit.platform.identity.Roles;
import org.onepermit.platform.page.PageOf;
import org.onepermit.platform.page.PageRequest;
import org.onepermit.platform.sheet.Export;
import org.onepermit.platform.sheet.SheetFormat;
import org.onepermit.report.account.AccountQueries;
import org.onepermit.report.account.BudgetSummary;

/** Lines of emissions accounts, for the enterprise and the officers of the area. */
@Path("accounts")
@Tag(name = "accounts")
@RolesAllowed({Roles.ENT_AGENT, Roles.ENT_LEGAL, Roles.REVIEWER, Roles.APPROVER, Roles.INSPECTOR, Roles.LEADER})
public class AccountResource {

    private static final List<String> HEADERS = List.of("单位名称", "许可证编号", "年度", "排放口", "污染物", "实际排放量（t）", "许可排放量（t）", "按持证天数折算（t）",
        "占全年（%）", "预警（%）", "超许可量", "截至");

    private final AccountQueries queries;

    AccountResource(AccountQueries queries) {
        this.queries = queries;
    }

    /** Which lines are wanted. */
    public record Wanted(
        @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year, @QueryParam("pollutant") @Size(max = 12) String pollutant,
        @QueryParam("reached") @DecimalMin("0") BigDecimal reached, @QueryParam("over") @DefaultValue("false") boolean over,
        @QueryParam("units") @DefaultValue("false") boolean units, @QueryParam("q") @Size(max = 100) String text) {

        AccountQueries.Filter filter() {
            return new AccountQueries.Filter(year, pollutant, reached, over, units, text);
        }
    }

    /** Lines of all accounts of the own area, the fullest first. */
    @GET
    public PageOf<BudgetSummary> list(@BeanParam @Valid Wanted wanted, @BeanParam @Valid PageRequest page) {
        return queries.list(wanted.filter(), page);
    }

    @GET
    @Path("export")
    public RestResponse<byte[]> export(@BeanParam @Valid Wanted wanted, @QueryParam("sort") String sort,
                                       @QueryParam("format") @DefaultValue("XLSX") SheetFormat format) {
        List<List<?>> rows = queries.first(wanted.filter(), sort, Export.MOST).stream().<List<?>>map(line -> Arrays.asList(line.unitName(), line.permitNo(),
            line.year(), line.outlet(), Pollutant.of(line.pollutant()).map(Pollutant::zh).orElse(line.pollutant()), line.actualTonnes(), line.permittedTonnes(),
            line.proRataTonnes(), line.sharePercent(), line.reachedPercent(), line.overAmount() ? "是" : "否", line.asOf())).toList();
        return new Export("排放账户", HEADERS, rows).as(format, "accounts");
    }
}
